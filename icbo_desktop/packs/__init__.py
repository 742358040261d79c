"""Framework packs on disk, read strictly into a framework with every fault named."""
