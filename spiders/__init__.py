"""FETCH: asks for what we watch, politely and within rules, and hands each answer (or the lack of one) to the store."""
