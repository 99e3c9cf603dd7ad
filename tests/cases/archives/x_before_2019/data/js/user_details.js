var user_details =  {
  "screen_name" : "mira_holt",
  "location" : "",
  "full_name" : "Mira Holt",
  "bio" : "",
  "id" : "8500001",
  "created_at" : "2010-02-10 16:53:38 +0000"
}