SELECT serial FROM captures WHERE state = 'saved' ORDER BY id DESC LIMIT 1
