// Lookups
// How actors are found: by name, by folded name (no case, no accents), as the organs of a state. Articles by date.
CREATE INDEX actor_name IF NOT EXISTS FOR (a:Actor) ON (a.name);
CREATE INDEX actor_key IF NOT EXISTS FOR (a:Actor) ON (a.key);
CREATE INDEX actor_country IF NOT EXISTS FOR (a:Actor) ON (a.country);
CREATE INDEX article_published IF NOT EXISTS FOR (a:Article) ON (a.published);
