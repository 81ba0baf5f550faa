import { z } from 'zod';

// The page's content security policy forbids making code from text; without this the schemas would try.
// Imported before every module that builds a schema: first by the page, and again by what all screens
// share, so that a bundle keeps it in front of the schemas.
z.config({ jitless: true });
