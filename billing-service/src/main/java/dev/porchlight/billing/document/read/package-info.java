package dev.porchlight.billing.document.read;
