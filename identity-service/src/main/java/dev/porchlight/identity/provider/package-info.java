/**
 * Who runs this portal, as customers see it: name, addresses, logo, colour, time zone and who mails are from. What the environment
 * says holds until somebody says otherwise.
 */
package dev.porchlight.identity.provider;
