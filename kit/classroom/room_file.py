"""The file of a room: what a class did live, as `kit live` keeps it in SQLite.

A room is one file. `kit.hosts.live.store` writes it while the class is at work; here it is read,
and never changed.
"""

APPLICATION = 0x6B697452  # "kitR", by which SQLite's own header tells the file
VERSION = 1

SCHEMA = f"""
PRAGMA application_id = {APPLICATION};
PRAGMA user_version = {VERSION};
CREATE TABLE room(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE material(role TEXT NOT NULL, name TEXT NOT NULL, data BLOB NOT NULL);
CREATE TABLE person(
  number INTEGER PRIMARY KEY, token TEXT NOT NULL UNIQUE, back TEXT NOT NULL,
  name TEXT NOT NULL, joined REAL NOT NULL
);
CREATE TABLE event(
  number INTEGER PRIMARY KEY, person INTEGER NOT NULL, activity TEXT NOT NULL, id TEXT NOT NULL,
  came REAL NOT NULL, line TEXT NOT NULL, UNIQUE(person, activity, id)
);
CREATE TABLE move(number INTEGER PRIMARY KEY, came REAL NOT NULL, body TEXT NOT NULL);
"""
