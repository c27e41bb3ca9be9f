/** What can be done to requests. */
package dev.porchlight.catalogue.request.commands;
