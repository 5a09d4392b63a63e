-- Part of other queries: the key before which a run that starts with the notification n ends at the latest: the edge or,
-- if it is nearer, the end of the local day.
{DESC:max|min}({notification_day_edge}, :edge_at),
iif(:edge_at {DESC:>=|<} {notification_day_edge}, :edge_id, 0)
