-- What it takes to undo one statement with its triggers stays in memory; otherwise each goes to a file.
PRAGMA temp_store = MEMORY
