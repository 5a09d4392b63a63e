UPDATE sources SET owner_id = :owner, report = :report WHERE id = :import
