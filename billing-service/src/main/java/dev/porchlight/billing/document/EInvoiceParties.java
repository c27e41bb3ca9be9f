package dev.porchlight.billing.document;

import dev.porchlight.billing.settings.events.Party;
import java.util.List;
import java.util.Locale;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.AddressLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.AddressType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ContactType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CountryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyLegalEntityType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyNameType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyTaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyType;

/**
 * Who sells and who buys. An e-invoice has to say in which country they are, which addresses here do not say apart: it is
 * that of the VAT number, and of a buyer without one the seller's.
 */
record EInvoiceParties(PartyType seller, PartyType buyer) {

    /** @throws NoEInvoice if the seller has no VAT number with a country before it */
    static EInvoiceParties of(Party seller, Party buyer) {
        String country = country(seller.vatNumber());
        if (country == null) {
            throw NoEInvoice.withoutVatNumber();
        }
        String abroad = country(buyer.vatNumber());
        return new EInvoiceParties(party(seller, country), party(buyer, abroad == null ? country : abroad));
    }

    private static String country(String vatNumber) {
        String clean = clean(vatNumber);
        if (!clean.matches("[A-Z]{2}.+")) {
            return null;
        }
        return switch (clean.substring(0, 2)) {
            case "EL" -> "GR";
            case "XI" -> "GB";
            default -> clean.substring(0, 2);
        };
    }

    private static String clean(String vatNumber) {
        return vatNumber == null ? "" : vatNumber.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
    }

    private static PartyType party(Party who, String country) {
        PartyType party = new PartyType();
        PartyNameType name = new PartyNameType();
        name.setName(who.name());
        party.addPartyName(name);
        party.setPostalAddress(address(who.address(), country));
        if (country(who.vatNumber()) != null) {
            PartyTaxSchemeType vat = new PartyTaxSchemeType();
            vat.setCompanyID(clean(who.vatNumber()));
            vat.setTaxScheme(EInvoiceTax.vat());
            party.addPartyTaxScheme(vat);
        }
        PartyLegalEntityType company = new PartyLegalEntityType();
        company.setRegistrationName(who.name());
        if (who.companyNumber() != null) {
            company.setCompanyID(who.companyNumber());
        }
        party.addPartyLegalEntity(company);
        if (who.email() != null || who.phone() != null) {
            ContactType contact = new ContactType();
            if (who.phone() != null) {
                contact.setTelephone(who.phone());
            }
            if (who.email() != null) {
                contact.setElectronicMail(who.email());
            }
            party.setContact(contact);
        }
        return party;
    }

    /** Three lines at most: what more there is goes into the last. */
    private static AddressType address(List<String> lines, String country) {
        AddressType address = new AddressType();
        if (!lines.isEmpty()) {
            address.setStreetName(lines.getFirst());
        }
        if (lines.size() > 1) {
            address.setAdditionalStreetName(lines.get(1));
        }
        if (lines.size() > 2) {
            AddressLineType rest = new AddressLineType();
            rest.setLine(String.join(", ", lines.subList(2, lines.size())));
            address.addAddressLine(rest);
        }
        CountryType in = new CountryType();
        in.setIdentificationCode(country);
        address.setCountry(in);
        return address;
    }
}
