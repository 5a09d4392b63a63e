-- An import that came with an export of one user has added its own row in sources, too, and nothing by which to undo it.
INSERT INTO imported_rows (source_id, table_name, first_id, last_id)
SELECT id, 'sources', id, id FROM sources
