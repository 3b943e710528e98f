/**
 * The policy of the page lets nothing make a program out of a text, which Zod would otherwise try, to be quicker. To be
 * imported before any schema is made.
 */
import { config } from 'zod';

config({ jitless: true });
