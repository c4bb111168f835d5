import { checksOn } from './search-server-checks.ts';

// PGlite: a PostgreSQL inside this process. The stage "postgres" runs the same on a real one.
checksOn(() => '');
