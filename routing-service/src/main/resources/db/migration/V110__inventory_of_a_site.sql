-- The simulation of a site's whole inventory reads the numbers of a site in their order, a batch at a time.
CREATE INDEX heard_number_site ON heard_number (site, digits, extension);

COMMENT ON INDEX heard_number_site IS 'The numbers of a site in their order, for simulations of the whole inventory.';
