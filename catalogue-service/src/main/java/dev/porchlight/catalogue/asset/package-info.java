/** Things that customers have: computers, telephones, licences. Each belongs to one organisation and has a type. */
package dev.porchlight.catalogue.asset;
