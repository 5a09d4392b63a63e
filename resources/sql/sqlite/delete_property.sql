DELETE FROM properties WHERE name = :name
