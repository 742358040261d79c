"""The program tried on the machine where it is installed: `icbo-desktop --self-test`."""
