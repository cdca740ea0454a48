SELECT first, last, college FROM serial_blocks ORDER BY first
