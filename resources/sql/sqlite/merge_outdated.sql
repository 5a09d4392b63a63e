-- Part of other queries: whether a notification t is none any more once :from is :into: another one about the same comes in the
-- place of one whose cause was gone, and whoever is answered is not told besides that they are mentioned.
(t.is_gone = 1 AND t.user_id = :into
   AND EXISTS (SELECT 1 FROM notifications AS o WHERE o.actor_id = t.actor_id AND o.user_id = :from AND o.kind = t.kind
                  AND o.subject_id = t.subject_id AND o.is_gone = 0)
 OR t.is_gone = 1 AND t.actor_id = :into
   AND EXISTS (SELECT 1 FROM notifications AS o WHERE o.actor_id = :from AND o.user_id = t.user_id AND o.kind = t.kind
                  AND o.subject_id = t.subject_id AND o.is_gone = 0)
 OR t.kind = 'mention' AND t.user_id IN (:from, :into)
   AND EXISTS (SELECT 1 FROM notifications AS o WHERE o.actor_id = t.actor_id AND o.user_id IN (:from, :into)
                  AND o.kind = 'reply' AND o.subject_id = t.subject_id))
