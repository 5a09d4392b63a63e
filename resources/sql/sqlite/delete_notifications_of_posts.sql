DELETE FROM notifications WHERE subject_id > :after AND subject_id <= :to AND subject_id <> 0
