/**
 * Runs the whole system on one machine: databases, broker, sign-in server, mail catcher, services and gateway, each a
 * process of its own, watched by this one. Everything it keeps lies in one folder (see {@link Home}); everything it can
 * be told comes through {@link Settings}.
 */
package dev.porchlight.launcher;
