-- Invoices and credit notes alike. Whether one is overdue follows from due_date and the day.
create table invoice (
    id uuid primary key,
    -- Of a credit note, the invoice that it takes back from; of an invoice, itself.
    invoice_id uuid not null,
    type text not null check (type in ('invoice', 'credit-note')),
    stage text not null check (stage in ('draft', 'discarded', 'issued', 'void')),
    organisation_id uuid not null,
    quote_id uuid,
    -- The accounting system that it comes from; null for those made here.
    source text,
    number text,
    order_number text,
    agreement text,
    reference text,
    currency text not null,
    invoice_date date,
    due_date date,
    net_minor bigint not null default 0,
    tax_minor bigint not null default 0,
    total_minor bigint not null default 0,
    credited_minor bigint not null default 0,
    paid_minor bigint not null default 0,
    due_minor bigint not null default 0,
    unallocated_minor bigint not null default 0,
    -- What accounting says is due, where that is something else.
    due_there_minor bigint,
    sent_at timestamptz,
    updated_at timestamptz not null,
    void_reason text,
    agreed boolean,
    sign_off jsonb,
    signed_off_at timestamptz,
    dispute_answer text,
    document jsonb not null,
    version bigint not null,
    search text not null generated always as (lower(coalesce(number, '') || ' ' || coalesce(order_number, '') || ' '
      || coalesce(agreement, '') || ' ' || coalesce(reference, '') collate "pg_c_utf8")) stored
);
create index invoice_of_organisation on invoice (organisation_id, coalesce(invoice_date, '9999-12-31'), id);
create index invoice_newest on invoice (coalesce(invoice_date, '9999-12-31'), id);
create index invoice_unpaid on invoice (organisation_id, coalesce(invoice_date, '9999-12-31'), id) where due_minor > 0;
create index invoice_notes on invoice (invoice_id) where type = 'credit-note';
create index invoice_text on invoice using gin (search gin_trgm_ops);

create table invoice_payment (
    id uuid primary key,
    invoice_id uuid not null,
    currency text not null,
    amount_minor bigint not null,
    received_on date not null,
    method text,
    reference text,
    external_id text
);
create index invoice_payment_of_invoice on invoice_payment (invoice_id);

-- What an organisation owes: charges count up, credits and payments down.
create table ledger_entry (
    id uuid primary key,
    invoice_id uuid not null,
    organisation_id uuid not null,
    kind text not null check (kind in ('invoice', 'credit', 'payment')),
    day date not null,
    number text,
    text text,
    currency text not null,
    amount_minor bigint not null
);
create index ledger_entry_of_organisation on ledger_entry (organisation_id, currency, day);
