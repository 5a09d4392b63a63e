-- Part of other queries: what a post p must be besides what the index of posts says. {post} is its id.
{replies? AND p.reply_to_author IS NOT NULL|}{no_replies? AND p.reply_to_author IS NULL|}
{to? AND p.reply_to_author IN (SELECT value FROM json_each(:to))|}
{not_to? AND (p.reply_to_author IS NULL OR p.reply_to_author NOT IN (SELECT value FROM json_each(:not_to)))|}
{not_saved? AND NOT EXISTS (SELECT 1 FROM saved_posts WHERE user_id = :viewer AND post_id = {post})|}
