window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : { "initial" : { "editTweetIds" : [ "1598000000000000001" ], "editsRemaining" : "5" } },
      "entities" : {
        "user_mentions" : [ { "name" : "Ann", "screen_name" : "ann", "indices" : [ "0", "4" ], "id_str" : "5", "id" : "5" } ],
        "urls" : [ { "url" : "https://t.co/abcdefghij", "expanded_url" : "https://example.com/?a=1&b=2", "indices" : [ "9", "32" ] } ]
      },
      "id_str" : "1598000000000000001",
      "in_reply_to_status_id_str" : "1597000000000000001",
      "in_reply_to_screen_name" : "ann",
      "in_reply_to_user_id_str" : "5",
      "created_at" : "Wed Nov 30 16:30:00 +0000 2022",
      "full_text" : "@ann 1 &lt; 2 https://t.co/abcdefghij \ud83d\ude00 \"quoted\\\"",
      "lang" : "en"
    }
  },
  { "tweet" : { "id_str" : "20", "created_at" : "2012-12-01 10:00:00 +0000", "full_text" : "RT @bob: cut o…" } }
]
