INSERT INTO sign_in_failures (name_number, failures, last_failed_at) VALUES (:name_number, :failures, :now)
ON CONFLICT (name_number) DO UPDATE SET failures = excluded.failures, last_failed_at = excluded.last_failed_at
