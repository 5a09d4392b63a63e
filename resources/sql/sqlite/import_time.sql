SELECT imported_at FROM sources WHERE id = :import
