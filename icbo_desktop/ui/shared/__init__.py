"""What the windows share: fonts, the painter of scenes, styles."""
