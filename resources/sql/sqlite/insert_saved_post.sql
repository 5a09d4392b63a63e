-- Does nothing if the viewer has saved the same post or address already. :entry may be NULL for a new id.
INSERT INTO saved_posts (id, user_id, post_id, address, note, saved_at)
VALUES (:entry, :viewer, :post, :address, :note, :saved_at)
ON CONFLICT DO NOTHING
