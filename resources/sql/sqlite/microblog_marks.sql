SELECT application_id, encoding FROM pragma_application_id, pragma_encoding
