package dev.porchlight.billing.document.events;
