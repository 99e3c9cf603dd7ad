"""One's own use: does it drift from talking with people to sending at them?

Imports point one way: ways, clock <- given; periods, counts <- drift; all of them <- said, panels
<- picture <- audited.
"""
