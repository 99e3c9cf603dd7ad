window.YTD.screen_name_change.part0 = [
  {
    "screenNameChange" : {
      "accountId" : "8500001",
      "screenNameChange" : {
        "changedAt" : "2015-08-12T17:10:37.000Z",
        "changedFrom" : "mira_h",
        "changedTo" : "mira_holt"
      }
    }
  }
]