/** What is asked of whoever reports an issue: one form for everybody, and forms of their own for some organisations. */
package dev.porchlight.ticket.questions;
