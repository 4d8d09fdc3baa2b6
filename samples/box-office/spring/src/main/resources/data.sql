-- tested by: contract
INSERT INTO show (id, title, starts_at) VALUES
  ('42', 'Hamlet', TIMESTAMP WITH TIME ZONE '2026-11-20 19:30:00Z'),
  ('43', 'Medea', TIMESTAMP WITH TIME ZONE '2026-11-21 19:30:00Z'),
  ('1', 'The Tempest',
    TIMESTAMP WITH TIME ZONE '2026-12-04 19:30:00Z'),
  ('2', 'Woyzeck', TIMESTAMP WITH TIME ZONE '2026-12-05 19:30:00Z'),
  ('3', 'Nora', TIMESTAMP WITH TIME ZONE '2026-12-06 17:00:00Z');
