import { z } from 'zod';

// The page's content security policy forbids making code from text; without this the schemas would try.
// Imported before every module that builds a schema.
z.config({ jitless: true });
