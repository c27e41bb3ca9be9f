/**
 * Organisations and contacts from Microsoft Dynamics 365: accounts and contacts of its Dataverse Web API, at first all of them
 * and then what has changed.
 */
package dev.porchlight.identity.crm;
