/**
 * Organisations and contacts as another system knows them: found by their ids there, made or brought in step, as often as
 * that system says so. Which id is whose is kept as events of the organisations and contacts themselves.
 */
package dev.porchlight.identity.external;
