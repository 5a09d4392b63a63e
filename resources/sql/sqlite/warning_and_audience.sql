SELECT content_warning, audience FROM post_details WHERE post_id = :post
