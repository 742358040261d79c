"""The framework editor: the parts, the words of one of them, and the wall as it comes of them."""
