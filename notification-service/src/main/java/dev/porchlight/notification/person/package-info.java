/** Whom we may write to, and under which address: contacts, agents and organisations, as identity-service told. */
package dev.porchlight.notification.person;
