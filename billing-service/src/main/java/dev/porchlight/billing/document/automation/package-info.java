package dev.porchlight.billing.document.automation;
