DELETE FROM serial_blocks
