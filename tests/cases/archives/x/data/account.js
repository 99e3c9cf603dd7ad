window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "mira@mail.example",
      "createdVia" : "web",
      "username" : "mira_holt",
      "accountId" : "8500001",
      "createdAt" : "2011-06-23T13:04:14.000Z",
      "accountDisplayName" : "Mira Holt 🌱"
    }
  }
]