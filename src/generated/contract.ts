// Generated from openapi.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/auth/time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the clock of the API
         * @description Seconds since the epoch on OVHcloud’s clock. Sign requests with this clock, not with your own: a signature whose timestamp is too far off is refused with `QUERY_TIME_OUT`. Needs no credentials. Nothing changes on the server.
         */
        get: operations["getServerTime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/credential": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a consumer key
         * @description Creates a consumer key in the state `pendingValidation` with the access rules asked for. The customer opens `validationUrl`, logs in and chooses how long the key lives; the key then becomes `validated`. Only the header `X-Ovh-Application` is needed; the call is not signed. A rule on `/x/*` does not cover `/x`: ask for both. Each call creates another key.
         */
        post: operations["requestCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/currentCredential": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Describe the consumer key in use
         * @description State, access rules and validity of the consumer key that signed this request. Nothing changes on the server.
         */
        get: operations["getCurrentCredential"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Say who is calling and by which method
         * @description The account behind the credentials, how the caller authenticated and, where limited, the allowed routes. Works with signed requests and with bearer tokens. Nothing changes on the server.
         */
        get: operations["getAuthDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Expire the credential in use
         * @description The consumer key that signed this request becomes `expired` at once; every later request with it is refused with `INVALID_CREDENTIAL`. Cannot be undone.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/oauth2/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a service account for an access token
         * @description The OAuth2 client-credentials grant. The token endpoint lives on its own host (see `servers` of this path), not under the API's base path. Source: OVHcloud's service-account guide, not the API schema. A refused client gets an OAuth2 error body; guard against one that arrives with status 200.
         */
        post: operations["requestAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the account of the caller
         * @description The customer account, among it the e-mail address that receives reports when `reportStatus` is `customer`. IAM action `account:apiovh:me/get`. Nothing changes on the server.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your billing accounts
         * @description Names of the telephony billing accounts that the caller may see. Nothing changes on the server.
         */
        get: operations["listBillingAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/searchServices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find the billing account of a number
         * @description Searches lines, numbers and trunks by the start of their name. Nothing changes on the server.
         */
        get: operations["searchServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
            };
            cookie?: never;
        };
        /**
         * Read a billing account
         * @description Nothing changes on the server.
         */
        get: operations["getBillingAccount"];
        /**
         * Change a billing account
         * @description Partial update: only the fields present change. Safe to repeat.
         */
        put: operations["updateBillingAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/number": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
            };
            cookie?: never;
        };
        /**
         * List the numbers of a billing account
         * @description Alias numbers whatever their feature. Nothing changes on the server.
         */
        get: operations["listNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/number/{serviceName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        /**
         * Read a number and its feature
         * @description `featureType` is `conference` once the number is one. Nothing changes on the server.
         */
        get: operations["getNumber"];
        /**
         * Change the label of a number
         * @description Partial update; only `description` is writable. Safe to repeat.
         */
        put: operations["updateNumber"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/number/{serviceName}/changeFeatureType": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn a number into a conference, or clear it
         * @description Applies `featureType` to the number a few seconds later, when the task is done. The previous configuration of the number is lost, a running conference with it. Poll the task with `getServiceTask`.
         */
        post: operations["changeFeatureType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/service": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
            };
            cookie?: never;
        };
        /**
         * List lines and numbers together
         * @description Nothing changes on the server.
         */
        get: operations["listServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/service/{serviceName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        /**
         * Read a line or number as a service
         * @description Nothing changes on the server.
         */
        get: operations["getService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/task": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
            };
            cookie?: never;
        };
        /**
         * List the tasks of a billing account
         * @description Each filter takes one value; without filters all remembered tasks are listed. A finished task is forgotten some time after it ended. Nothing changes on the server.
         */
        get: operations["listAccountTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/task/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description Id of the task.
                 * @example 4242
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        /**
         * Read a task of a billing account
         * @description 404 for a task that was accepted earlier means that it ended and was forgotten. Nothing changes on the server.
         */
        get: operations["getAccountTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/service/{serviceName}/task": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        /**
         * List the tasks of a number
         * @description Each filter takes one value; without filters all remembered tasks are listed. A finished task is forgotten some time after it ended. Nothing changes on the server.
         */
        get: operations["listServiceTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/service/{serviceName}/task/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Id of the task.
                 * @example 4242
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        /**
         * Read a task of a number
         * @description Where the task of every conference action is followed. 404 for a task that was accepted earlier means that it ended and was forgotten; OVHcloud's own control panel takes it as success. Nothing changes on the server.
         */
        get: operations["getServiceTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/conference": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
            };
            cookie?: never;
        };
        /**
         * List the conferences of a billing account
         * @description Names of the numbers that carry the conference feature, usually 13 characters; ranges carry a `-NN` suffix. Nothing changes on the server. IAM action `voip:apiovh:conference/get`.
         */
        get: operations["listConferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/conference/{serviceName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        /**
         * Read the identity of a conference
         * @description Nothing changes on the server. IAM action `voip:apiovh:conference/get`.
         */
        get: operations["getConference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/conference/{serviceName}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        /**
         * Read the settings of the number’s own room
         * @description Nothing changes on the server. IAM action `voip:apiovh:conference/settings/get`.
         */
        get: operations["getSettings"];
        /**
         * Change the settings of the number’s own room
         * @description Partial update: only the fields present change. Takes effect at once for callers who arrive later. Safe to repeat. Read-only and unknown fields in the body are ignored (inferred: the control panel sends some). IAM action `voip:apiovh:conference/settings/edit`.
         */
        put: operations["updateSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/conference/{serviceName}/announceUpload": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the announcement from a document
         * @description Replaces the sound heard before entering with the bytes of a document uploaded before. Takes effect when the task is done; it plays only while `announceFile` is true. Keep the document until then. IAM action `voip:apiovh:conference/announceUpload`.
         */
        post: operations["uploadAnnouncement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the ids of your documents
         * @description Ids only; read each with `getDocument`. Nothing changes on the server.
         */
        get: operations["listDocuments"];
        put?: never;
        /**
         * Reserve a document and get its upload address
         * @description Creates an empty document. Send the bytes with one PUT to `putUrl` (see `putStoredObject`), without any OVHcloud authentication header: the address is signed by itself. How long the address lives is not published.
         */
        post: operations["createDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/document/cors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Allow a web origin to upload documents
         * @description Browsers need this once before they PUT bytes to `putUrl`; programs outside a browser skip it. Safe to repeat.
         */
        post: operations["allowDocumentOrigin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/document/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the document.
                 * @example 0f5be4a6-7c33-4b3e-9d6a-1f0c9a1d2e3f
                 */
                id: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        /**
         * Read a document
         * @description `validationDate` stays null until the bytes have arrived. Nothing changes on the server.
         */
        get: operations["getDocument"];
        /**
         * Change the expiry of a document
         * @description Partial update; only `expirationDate` is writable. Safe to repeat.
         */
        put: operations["updateDocument"];
        post?: never;
        /**
         * Delete a document and its bytes
         * @description The document and both its addresses are gone at once. Keep a document that an `uploadAnnouncement` task still reads.
         */
        delete: operations["deleteDocument"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/storage/{objectName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the stored object.
                 * @example 0f5be4a6-7c33-4b3e-9d6a-1f0c9a1d2e3f
                 */
                objectName: components["parameters"]["ObjectName"];
            };
            cookie?: never;
        };
        /**
         * Download bytes from a signed address
         * @description What `getUrl` of a document or sound and `recordUrl` of a history entry lead to. The signature and its expiry are in the query; no OVHcloud header is wanted. Shape inferred from OpenStack Swift's temporary URLs, not part of OVHcloud's schema: use the address as given.
         */
        get: operations["getStoredObject"];
        /**
         * Upload bytes to a signed address
         * @description What `putUrl` of a document or sound leads to. The body is the bare file; any content type is taken. The signature and its expiry are in the query; no OVHcloud header is wanted. Shape inferred from OpenStack Swift's temporary URLs, not part of OVHcloud's schema: use the address as given.
         */
        put: operations["putStoredObject"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/sounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the ids of your telephony sounds
         * @description Most likely what `announceSoundId` refers to (inferred; the schema does not say). Nothing changes on the server.
         */
        get: operations["listSounds"];
        put?: never;
        /**
         * Reserve a sound and get its upload address
         * @description Creates an empty sound. Send the bytes with one PUT to `putUrl`, as for documents.
         */
        post: operations["createSound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/sounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the sound.
                 * @example 31
                 */
                id: components["parameters"]["SoundId"];
            };
            cookie?: never;
        };
        /**
         * Read a sound
         * @description Nothing changes on the server.
         */
        get: operations["getSound"];
        /**
         * Rename a sound
         * @description Partial update of `description` and `filename`. Safe to repeat.
         */
        put: operations["updateSound"];
        post?: never;
        /**
         * Delete a sound
         * @description The sound and its bytes are gone at once.
         */
        delete: operations["deleteSound"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/conference/{serviceName}/webAccess": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        /**
         * List the public links of the number’s own room
         * @description Ids only; read each with `getWebAccess`. A link deleted a moment ago may still be listed (observed). Nothing changes on the server. IAM action `voip:apiovh:conference/webAccess/get`.
         */
        get: operations["listWebAccesses"];
        put?: never;
        /**
         * Create a public link to the number’s own room
         * @description Each call creates another link, also of a type that exists. Whoever holds the address has the access, without credentials. IAM action `voip:apiovh:conference/webAccess/create`.
         */
        post: operations["createWebAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/conference/{serviceName}/webAccess/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Id of the link.
                 * @example 7
                 */
                id: components["parameters"]["WebAccessId"];
            };
            cookie?: never;
        };
        /**
         * Read a public link of the number’s own room
         * @description Nothing changes on the server. IAM action `voip:apiovh:conference/webAccess/get`.
         */
        get: operations["getWebAccess"];
        put?: never;
        post?: never;
        /**
         * Revoke a public link of the number’s own room
         * @description The address stops working. Cannot be undone; the list may still show the id for a moment (observed). IAM action `voip:apiovh:conference/webAccess/delete`.
         */
        delete: operations["deleteWebAccess"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/conference/{serviceName}/rooms/{roomNumber}/webAccess": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Number of the room, which callers type before `#`.
                 * @example 123456789
                 */
                roomNumber: components["parameters"]["RoomNumber"];
            };
            cookie?: never;
        };
        /**
         * List the public links of a numbered room
         * @description Ids only; read each with `getRoomWebAccess`. A link deleted a moment ago may still be listed (observed). Nothing changes on the server. IAM action `voip:apiovh:conference/rooms/webAccess/get`.
         */
        get: operations["listRoomWebAccesses"];
        put?: never;
        /**
         * Create a public link to a numbered room
         * @description Each call creates another link, also of a type that exists. Whoever holds the address has the access, without credentials. IAM action `voip:apiovh:conference/rooms/webAccess/create`.
         */
        post: operations["createRoomWebAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/conference/{serviceName}/rooms/{roomNumber}/webAccess/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Number of the room, which callers type before `#`.
                 * @example 123456789
                 */
                roomNumber: components["parameters"]["RoomNumber"];
                /**
                 * @description Id of the link.
                 * @example 7
                 */
                id: components["parameters"]["WebAccessId"];
            };
            cookie?: never;
        };
        /**
         * Read a public link of a numbered room
         * @description Nothing changes on the server. IAM action `voip:apiovh:conference/rooms/webAccess/get`.
         */
        get: operations["getRoomWebAccess"];
        put?: never;
        post?: never;
        /**
         * Revoke a public link of a numbered room
         * @description The address stops working. Cannot be undone; the list may still show the id for a moment (observed). IAM action `voip:apiovh:conference/rooms/webAccess/delete`.
         */
        delete: operations["deleteRoomWebAccess"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/conference/{serviceName}/informations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        /**
         * Read the live state of the number’s own room
         * @description Start, head count and lock of the running conference. **404 while nobody is inside** (“There is nobody in your conference room right now”) and for an unknown number: only the message tells them apart. A 400 that speaks of missing return properties is the server’s own fault and passes. Observed in production by integrators. Nothing changes on the server. IAM action `voip:apiovh:conference/informations/get`.
         */
        get: operations["getInformations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/conference/{serviceName}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse newcomers to the number’s own room
         * @description People inside stay, whoever dials from then on is turned away. Ends with the running conference. Read it back with `getInformations`. 404 while nobody is inside (inferred). Takes effect when the task is done. Safe to repeat. IAM action `voip:apiovh:conference/lock`.
         */
        post: operations["lockConference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/conference/{serviceName}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let newcomers into the number’s own room again
         * @description 404 while nobody is inside (inferred). Takes effect when the task is done. Safe to repeat. IAM action `voip:apiovh:conference/unlock`.
         */
        post: operations["unlockConference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/conference/{serviceName}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        /**
         * List who is in the number’s own room
         * @description Ids of the people connected now; read each with `getParticipant`. An empty conference answers an empty list. Nothing changes on the server. IAM action `voip:apiovh:conference/participants/get`.
         */
        get: operations["listParticipants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/conference/{serviceName}/participants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Id of the participant.
                 * @example 12
                 */
                id: components["parameters"]["ParticipantId"];
            };
            cookie?: never;
        };
        /**
         * Read one participant of the number’s own room
         * @description 404 once the person has left. Callers change `speak` and `hear` themselves with the keys `00` and `**`: do not cache. Nothing changes on the server. IAM action `voip:apiovh:conference/participants/get`.
         */
        get: operations["getParticipant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/conference/{serviceName}/participants/{id}/mute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Id of the participant.
                 * @example 12
                 */
                id: components["parameters"]["ParticipantId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mute a participant
         * @description The person can no longer speak (`speak` becomes false). Safe to repeat. Takes effect when the task is done. 404 once the person has left. IAM action `voip:apiovh:conference/participants/mute`.
         */
        post: operations["muteParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/conference/{serviceName}/participants/{id}/unmute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Id of the participant.
                 * @example 12
                 */
                id: components["parameters"]["ParticipantId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unmute a participant
         * @description The person can speak again (`speak` becomes true). Safe to repeat. Takes effect when the task is done. 404 once the person has left. IAM action `voip:apiovh:conference/participants/unmute`.
         */
        post: operations["unmuteParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/conference/{serviceName}/participants/{id}/deaf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Id of the participant.
                 * @example 12
                 */
                id: components["parameters"]["ParticipantId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deafen a participant
         * @description The person no longer hears the others (`hear` becomes false). Safe to repeat. Takes effect when the task is done. 404 once the person has left. IAM action `voip:apiovh:conference/participants/deaf`.
         */
        post: operations["deafenParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/conference/{serviceName}/participants/{id}/undeaf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Id of the participant.
                 * @example 12
                 */
                id: components["parameters"]["ParticipantId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undeafen a participant
         * @description The person hears the others again (`hear` becomes true). Safe to repeat. Takes effect when the task is done. 404 once the person has left. IAM action `voip:apiovh:conference/participants/undeaf`.
         */
        post: operations["undeafenParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/conference/{serviceName}/participants/{id}/energy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Id of the participant.
                 * @example 12
                 */
                id: components["parameters"]["ParticipantId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a participant’s threshold
         * @description Sound below the threshold is ignored: a larger value makes the microphone less sensitive. Safe to repeat. Takes effect when the task is done. 404 once the person has left. IAM action `voip:apiovh:conference/participants/energy/create`.
         */
        post: operations["setParticipantEnergy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/conference/{serviceName}/participants/{id}/kick": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Id of the participant.
                 * @example 12
                 */
                id: components["parameters"]["ParticipantId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Throw a participant out
         * @description The call is hung up. The person may dial again unless the room is locked. Cannot be undone. Takes effect when the task is done. 404 once the person has left. IAM action `voip:apiovh:conference/participants/kick`.
         */
        post: operations["kickParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/conference/{serviceName}/roomsStats": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        /**
         * Count rooms and people of a number
         * @description Live counters over all rooms of the number. Nothing changes on the server. IAM action `voip:apiovh:conference/roomsStats/get`.
         */
        get: operations["getRoomsStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/conference/{serviceName}/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        /**
         * List the numbered rooms of a number
         * @description Room numbers, which are also the access codes callers type before `#`. An expired room leaves the list. Nothing changes on the server. IAM action `voip:apiovh:conference/rooms/get`.
         */
        get: operations["listRooms"];
        put?: never;
        /**
         * Book a numbered room
         * @description Creates a room; without `roomNumber` (or without any body) the server draws one at random. A fresh room has a PIN of its own and may record and report: set what you want with `updateRoom`. There is no way to delete a room but to let it expire. Not safe to repeat: each call books another room. IAM action `voip:apiovh:conference/rooms/create`.
         */
        post: operations["createRoom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/conference/{serviceName}/rooms/{roomNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Number of the room, which callers type before `#`.
                 * @example 123456789
                 */
                roomNumber: components["parameters"]["RoomNumber"];
            };
            cookie?: never;
        };
        /**
         * Read the settings of a numbered room
         * @description Nothing changes on the server. IAM action `voip:apiovh:conference/rooms/get`.
         */
        get: operations["getRoom"];
        /**
         * Change the settings of a numbered room
         * @description Partial update: only the fields present change. `expirationDate` must lie in the future and less than a year ahead (observed); a few seconds ahead is how a room is cancelled. Safe to repeat. IAM action `voip:apiovh:conference/rooms/edit`.
         */
        put: operations["updateRoom"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/conference/{serviceName}/rooms/{roomNumber}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Number of the room, which callers type before `#`.
                 * @example 123456789
                 */
                roomNumber: components["parameters"]["RoomNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse newcomers to a numbered room
         * @description People inside stay, whoever dials from then on is turned away. Ends with the running room. The lock of a numbered room cannot be read back. 404 while nobody is inside (inferred). Takes effect when the task is done. Safe to repeat. IAM action `voip:apiovh:conference/rooms/lock`.
         */
        post: operations["lockRoom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/conference/{serviceName}/rooms/{roomNumber}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Number of the room, which callers type before `#`.
                 * @example 123456789
                 */
                roomNumber: components["parameters"]["RoomNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let newcomers into a numbered room again
         * @description 404 while nobody is inside (inferred). Takes effect when the task is done. Safe to repeat. IAM action `voip:apiovh:conference/rooms/unlock`.
         */
        post: operations["unlockRoom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/conference/{serviceName}/rooms/{roomNumber}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Number of the room, which callers type before `#`.
                 * @example 123456789
                 */
                roomNumber: components["parameters"]["RoomNumber"];
            };
            cookie?: never;
        };
        /**
         * List who is in a numbered room
         * @description Ids of the people connected now; read each with `getRoomParticipant`. An empty room answers an empty list here; integrators’ reports differ, so expect 404 “There is nobody in your conference room right now” as well. Nothing changes on the server. IAM action `voip:apiovh:conference/rooms/participants/get`.
         */
        get: operations["listRoomParticipants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/conference/{serviceName}/rooms/{roomNumber}/participants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Number of the room, which callers type before `#`.
                 * @example 123456789
                 */
                roomNumber: components["parameters"]["RoomNumber"];
                /**
                 * @description Id of the participant.
                 * @example 12
                 */
                id: components["parameters"]["ParticipantId"];
            };
            cookie?: never;
        };
        /**
         * Read one participant of a numbered room
         * @description 404 once the person has left. Callers change `speak` and `hear` themselves with the keys `00` and `**`: do not cache. Nothing changes on the server. IAM action `voip:apiovh:conference/rooms/participants/get`.
         */
        get: operations["getRoomParticipant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/conference/{serviceName}/rooms/{roomNumber}/participants/{id}/mute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Number of the room, which callers type before `#`.
                 * @example 123456789
                 */
                roomNumber: components["parameters"]["RoomNumber"];
                /**
                 * @description Id of the participant.
                 * @example 12
                 */
                id: components["parameters"]["ParticipantId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mute a participant of a numbered room
         * @description The person can no longer speak (`speak` becomes false). Safe to repeat. Takes effect when the task is done. 404 once the person has left. IAM action `voip:apiovh:conference/rooms/participants/mute`.
         */
        post: operations["muteRoomParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/conference/{serviceName}/rooms/{roomNumber}/participants/{id}/unmute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Number of the room, which callers type before `#`.
                 * @example 123456789
                 */
                roomNumber: components["parameters"]["RoomNumber"];
                /**
                 * @description Id of the participant.
                 * @example 12
                 */
                id: components["parameters"]["ParticipantId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unmute a participant of a numbered room
         * @description The person can speak again (`speak` becomes true). Safe to repeat. Takes effect when the task is done. 404 once the person has left. IAM action `voip:apiovh:conference/rooms/participants/unmute`.
         */
        post: operations["unmuteRoomParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/conference/{serviceName}/rooms/{roomNumber}/participants/{id}/deaf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Number of the room, which callers type before `#`.
                 * @example 123456789
                 */
                roomNumber: components["parameters"]["RoomNumber"];
                /**
                 * @description Id of the participant.
                 * @example 12
                 */
                id: components["parameters"]["ParticipantId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deafen a participant of a numbered room
         * @description The person no longer hears the others (`hear` becomes false). Safe to repeat. Takes effect when the task is done. 404 once the person has left. IAM action `voip:apiovh:conference/rooms/participants/deaf`.
         */
        post: operations["deafenRoomParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/conference/{serviceName}/rooms/{roomNumber}/participants/{id}/undeaf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Number of the room, which callers type before `#`.
                 * @example 123456789
                 */
                roomNumber: components["parameters"]["RoomNumber"];
                /**
                 * @description Id of the participant.
                 * @example 12
                 */
                id: components["parameters"]["ParticipantId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undeafen a participant of a numbered room
         * @description The person hears the others again (`hear` becomes true). Safe to repeat. Takes effect when the task is done. 404 once the person has left. IAM action `voip:apiovh:conference/rooms/participants/undeaf`.
         */
        post: operations["undeafenRoomParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/conference/{serviceName}/rooms/{roomNumber}/participants/{id}/energy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Number of the room, which callers type before `#`.
                 * @example 123456789
                 */
                roomNumber: components["parameters"]["RoomNumber"];
                /**
                 * @description Id of the participant.
                 * @example 12
                 */
                id: components["parameters"]["ParticipantId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a participant’s threshold in a room
         * @description Sound below the threshold is ignored: a larger value makes the microphone less sensitive. Safe to repeat. Takes effect when the task is done. 404 once the person has left. IAM action `voip:apiovh:conference/rooms/participants/energy/create`.
         */
        post: operations["setRoomParticipantEnergy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/conference/{serviceName}/rooms/{roomNumber}/participants/{id}/kick": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Number of the room, which callers type before `#`.
                 * @example 123456789
                 */
                roomNumber: components["parameters"]["RoomNumber"];
                /**
                 * @description Id of the participant.
                 * @example 12
                 */
                id: components["parameters"]["ParticipantId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Throw a participant out of a numbered room
         * @description The call is hung up. The person may dial again unless the room is locked. Cannot be undone. Takes effect when the task is done. 404 once the person has left. IAM action `voip:apiovh:conference/rooms/participants/kick`.
         */
        post: operations["kickRoomParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/conference/{serviceName}/histories": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        /**
         * List finished conferences of a number
         * @description Ids only; read each with `getHistory`. Both dates filter on the start of the conference. The names of the two parameters contain a dot. Very likely includes conferences held in numbered rooms (inferred). Nothing changes on the server. IAM action `voip:apiovh:conference/histories/get`.
         */
        get: operations["listHistories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/conference/{serviceName}/histories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Id of the finished conference.
                 * @example 901
                 */
                id: components["parameters"]["HistoryId"];
            };
            cookie?: never;
        };
        /**
         * Read a finished conference
         * @description Nothing changes on the server. IAM action `voip:apiovh:conference/histories/get`.
         */
        get: operations["getHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/conference/{serviceName}/rooms/{roomNumber}/histories": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Number of the room, which callers type before `#`.
                 * @example 123456789
                 */
                roomNumber: components["parameters"]["RoomNumber"];
            };
            cookie?: never;
        };
        /**
         * List finished conferences of a numbered room
         * @description Ids only; read each with `getRoomHistory`. Both dates filter on the start of the conference. The names of the two parameters contain a dot. Nothing changes on the server. IAM action `voip:apiovh:conference/rooms/histories/get`.
         */
        get: operations["listRoomHistories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/conference/{serviceName}/rooms/{roomNumber}/histories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Number of the room, which callers type before `#`.
                 * @example 123456789
                 */
                roomNumber: components["parameters"]["RoomNumber"];
                /**
                 * @description Id of the finished conference.
                 * @example 901
                 */
                id: components["parameters"]["HistoryId"];
            };
            cookie?: never;
        };
        /**
         * Read a finished conference of a room
         * @description Nothing changes on the server. IAM action `voip:apiovh:conference/rooms/histories/get`.
         */
        get: operations["getRoomHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/eventToken": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
            };
            cookie?: never;
        };
        /**
         * Read the event token of a billing account
         * @description 404 until one was created. OVHcloud documents real-time events for lines and call queues only, none for conferences. Nothing changes on the server.
         */
        get: operations["getEventToken"];
        put?: never;
        /**
         * Create the event token of a billing account
         * @description Replaces an earlier token. Answers the bare token as a JSON string where the GET answers an object.
         */
        post: operations["createEventToken"];
        /**
         * Delete the event token of a billing account
         * @description The token stops working at once.
         */
        delete: operations["deleteEventToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/telephony/{billingAccount}/service/{serviceName}/eventToken": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        /**
         * Read the event token of a service
         * @description 404 until one was created. OVHcloud documents real-time events for lines and call queues only, none for conferences. Nothing changes on the server.
         */
        get: operations["getServiceEventToken"];
        put?: never;
        /**
         * Create the event token of a service
         * @description Replaces an earlier token. Answers the bare token as a JSON string where the GET answers an object.
         */
        post: operations["createServiceEventToken"];
        /**
         * Delete the event token of a service
         * @description The token stops working at once.
         */
        delete: operations["deleteServiceEventToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Identity card of a conference service. */
        Conference: {
            /** @description Label of the service. */
            readonly description: string;
            /** @description Names of the commercial offers on the service. */
            readonly offers: string[];
            /** @description The number. */
            readonly serviceName: string;
            /** @description A conference is an alias in practice. */
            readonly serviceType: components["schemas"]["TypeServiceEnum"];
        };
        /** @description Settings of the number’s own room. */
        ConferenceProperties: {
            /** @description Play the announcement before a caller enters, and before the PIN is asked. */
            announceFile: boolean;
            /** @description Name of the announcement file; null when there is none. */
            readonly announceFilename: string | null;
            /**
             * Format: int64
             * @description Id of the announcement sound, most likely one of `/telephony/sounds` (inferred).
             */
            announceSoundId: number | null;
            /** @description **true turns callers with a hidden number away.** OVHcloud’s schema words it the other way round; its control panel labels true “rejected”. */
            anonymousRejection: boolean;
            /** @description Newcomers start with their microphone off. */
            enterMuted: boolean;
            /** @description Hash naming an events channel. Its use is not documented. */
            readonly eventsChannel: string;
            /** @description Language of the voice prompts. */
            language: components["schemas"]["ConferenceLanguageEnum"];
            /**
             * Format: password
             * @description Entry code of 1 to 8 digits; `"0"` or an empty string means none. Leading zeros count: it is never a number. What a GET shows when none is set is not documented; the reference server shows `"0"`.
             */
            pin: string;
            /** @description Record the conference. Recording needs two people inside and stops after seven hours; the file comes with the report (from the owner’s guide). */
            recordStatus: boolean;
            /**
             * Format: email
             * @description Recipient of the report when `reportStatus` is `other`.
             */
            reportEmail: string | null;
            /** @description Who receives the report mail. */
            reportStatus: components["schemas"]["ConferenceReportStatusEnum"];
            /**
             * Format: int64
             * @description Room number; at number level that of the number’s own room (inferred).
             */
            readonly roomNumber: number;
            /** @description Send the report without OVHcloud’s branding. */
            whiteLabelReport: boolean;
        };
        /** @description The writable fields of `ConferenceProperties`; only those present change. `reportEmail` must be known, here or from before, when `reportStatus` is `other`. */
        ConferencePropertiesUpdate: {
            /** @description Play the announcement before a caller enters, and before the PIN is asked. */
            announceFile?: boolean;
            /**
             * Format: int64
             * @description Id of the announcement sound, most likely one of `/telephony/sounds` (inferred).
             */
            announceSoundId?: number | null;
            /** @description **true turns callers with a hidden number away.** OVHcloud’s schema words it the other way round; its control panel labels true “rejected”. */
            anonymousRejection?: boolean;
            /** @description Newcomers start with their microphone off. */
            enterMuted?: boolean;
            /** @description Language of the voice prompts. */
            language?: components["schemas"]["ConferenceLanguageEnum"];
            /**
             * Format: password
             * @description Entry code of 1 to 8 digits; `"0"` or an empty string means none. Leading zeros count: it is never a number. What a GET shows when none is set is not documented; the reference server shows `"0"`.
             */
            pin?: string;
            /** @description Record the conference. Recording needs two people inside and stops after seven hours; the file comes with the report (from the owner’s guide). */
            recordStatus?: boolean;
            /**
             * Format: email
             * @description Recipient of the report when `reportStatus` is `other`.
             */
            reportEmail?: string | null;
            /** @description Who receives the report mail. */
            reportStatus?: components["schemas"]["ConferenceReportStatusEnum"];
            /** @description Send the report without OVHcloud’s branding. */
            whiteLabelReport?: boolean;
        };
        /** @description Settings of a numbered room. */
        ConferenceRoom: {
            /** @description Play the announcement before a caller enters, and before the PIN is asked. */
            announceFile: boolean;
            /** @description Name of the announcement file; null when there is none. */
            readonly announceFilename: string | null;
            /**
             * Format: int64
             * @description Id of the announcement sound, most likely one of `/telephony/sounds` (inferred).
             */
            announceSoundId: number | null;
            /** @description **true turns callers with a hidden number away.** OVHcloud’s schema words it the other way round; its control panel labels true “rejected”. */
            anonymousRejection: boolean;
            /** @description Newcomers start with their microphone off. */
            enterMuted: boolean;
            /** @description Hash naming an events channel. Its use is not documented. */
            readonly eventsChannel: string;
            /**
             * Format: date-time
             * @description When the room ends; null means never (inferred). Must be later than now and less than a year ahead (observed).
             */
            expirationDate: string | null;
            /** @description Language of the voice prompts. */
            language: components["schemas"]["ConferenceLanguageEnum"];
            /**
             * Format: password
             * @description Entry code of 1 to 8 digits; `"0"` or an empty string means none. Leading zeros count: it is never a number. What a GET shows when none is set is not documented; the reference server shows `"0"`.
             */
            pin: string;
            /** @description Record the conference. Recording needs two people inside and stops after seven hours; the file comes with the report (from the owner’s guide). */
            recordStatus: boolean;
            /**
             * Format: email
             * @description Recipient of the report when `reportStatus` is `other`.
             */
            reportEmail: string | null;
            /** @description Who receives the report mail. */
            reportStatus: components["schemas"]["ConferenceReportStatusEnum"];
            /**
             * Format: int64
             * @description Room number; at number level that of the number’s own room (inferred).
             */
            readonly roomNumber: number;
            /** @description Send the report without OVHcloud’s branding. */
            whiteLabelReport: boolean;
        };
        /** @description The writable fields of `ConferenceRoom`; only those present change. */
        ConferenceRoomUpdate: {
            /** @description Play the announcement before a caller enters, and before the PIN is asked. */
            announceFile?: boolean;
            /**
             * Format: int64
             * @description Id of the announcement sound, most likely one of `/telephony/sounds` (inferred).
             */
            announceSoundId?: number | null;
            /** @description **true turns callers with a hidden number away.** OVHcloud’s schema words it the other way round; its control panel labels true “rejected”. */
            anonymousRejection?: boolean;
            /** @description Newcomers start with their microphone off. */
            enterMuted?: boolean;
            /**
             * Format: date-time
             * @description When the room ends; null means never (inferred). Must be later than now and less than a year ahead (observed).
             */
            expirationDate?: string | null;
            /** @description Language of the voice prompts. */
            language?: components["schemas"]["ConferenceLanguageEnum"];
            /**
             * Format: password
             * @description Entry code of 1 to 8 digits; `"0"` or an empty string means none. Leading zeros count: it is never a number. What a GET shows when none is set is not documented; the reference server shows `"0"`.
             */
            pin?: string;
            /** @description Record the conference. Recording needs two people inside and stops after seven hours; the file comes with the report (from the owner’s guide). */
            recordStatus?: boolean;
            /**
             * Format: email
             * @description Recipient of the report when `reportStatus` is `other`.
             */
            reportEmail?: string | null;
            /** @description Who receives the report mail. */
            reportStatus?: components["schemas"]["ConferenceReportStatusEnum"];
            /** @description Send the report without OVHcloud’s branding. */
            whiteLabelReport?: boolean;
        };
        /** @description What to book. */
        RoomCreation: {
            /**
             * Format: int64
             * @description Number wanted; drawn at random when absent.
             */
            roomNumber?: number;
        };
        /** @description Which document becomes the announcement. */
        AnnouncementUpload: {
            /** @description Id of a document whose bytes have arrived. */
            documentId: string;
        };
        /** @description Live state of the number’s own room. */
        ConferenceInformations: {
            /**
             * Format: date-time
             * @description When the running conference began.
             */
            dateStart: string;
            /** @description Newcomers are refused. */
            locked: boolean;
            /**
             * Format: int64
             * @description People connected.
             */
            membersCount: number;
        };
        /** @description One connected person, in spite of the plural name. */
        ConferenceParticipants: {
            /**
             * Format: date-time
             * @description When the person entered.
             */
            readonly arrivalDateTime: string;
            /** @description Display name; may hold the phone number itself. */
            readonly callerName: string;
            /** @description The caller’s number, international with leading `00`. What a hidden number shows is not documented; the reference server shows `anonymous`. */
            readonly callerNumber: string;
            /**
             * Format: int64
             * @description Detection threshold of the microphone; 300 is the default. Larger is less sensitive (inferred).
             */
            readonly energy: number;
            /** @description The person holds the floor: the last or main speaker. */
            readonly floor: boolean;
            /** @description false: deafened. */
            readonly hear: boolean;
            /**
             * Format: int64
             * @description Member id, valid while this conference runs.
             */
            readonly id: number;
            /** @description false: muted. */
            readonly speak: boolean;
            /** @description Making sound right now. */
            readonly talking: boolean;
        };
        /** @description A new detection threshold. */
        EnergyChange: {
            /**
             * Format: int64
             * @description Threshold from 0 (lets everything pass) to 1800. The range is not published; it is the one the conference engine clamps to (inferred).
             */
            value: number;
        };
        /** @description Live counters over all rooms of a number. */
        ConferenceRoomsStatistics: {
            /**
             * Format: int64
             * @description Rooms with people inside.
             */
            activeRoomsCount: number;
            /**
             * Format: int64
             * @description Distinct people over all rooms.
             */
            participantsCount: number;
            /**
             * Format: int64
             * @description Rooms that are booked and have not expired.
             */
            roomsCount: number;
        };
        /** @description A finished conference. */
        ConferenceHistory: {
            /**
             * Format: int64
             * @description How often somebody entered.
             */
            readonly countConnections: number;
            /**
             * Format: int64
             * @description How many distinct people entered.
             */
            readonly countParticipants: number;
            /**
             * Format: date-time
             * @description Start.
             */
            readonly dateBegin: string;
            /**
             * Format: date-time
             * @description End.
             */
            readonly dateEnd: string;
            /**
             * Format: int64
             * @description Length in seconds.
             */
            readonly duration: number;
            /** @description Arrivals and departures in their order. */
            readonly events: components["schemas"]["ConferenceHistoryEvent"][];
            /**
             * Format: int64
             * @description Identifier, unique within the number only.
             */
            readonly id: number;
            /** @description Address of the recording; null when there is none. How long it lives is not documented. */
            readonly recordUrl: string | null;
        };
        /** @description Somebody entered or left. */
        ConferenceHistoryEvent: {
            /** @description Who. The wire spells it in lower case. */
            callerid: string;
            /**
             * Format: date-time
             * @description When.
             */
            date: string;
            /** @description `join` or `left`; a free string in OVHcloud’s schema. */
            type: string;
        };
        /** @description A public link to a room. */
        ConferenceWebAccess: {
            /**
             * Format: int64
             * @description Identifier.
             */
            readonly id: number;
            /** @description What the link allows. */
            readonly type: components["schemas"]["ConferenceWebAccessTypeEnum"];
            /** @description Public address; whoever holds it has the access. Host and shape are not documented. */
            readonly url: string;
        };
        /** @description Which link to create. */
        WebAccessCreation: {
            /** @description What the link shall allow. */
            type: components["schemas"]["ConferenceWebAccessTypeEnum"];
        };
        /**
         * @description Language of the voice prompts. `ru` is in the owner’s guide; OVHcloud’s 2026 schema lists the other five only, so production may refuse it.
         *
         *     - `de`: German.
         *     - `en`: English.
         *     - `es`: Spanish.
         *     - `fr`: French.
         *     - `it`: Italian.
         *     - `ru`: Russian; from the owner’s guide, not in OVHcloud’s 2026 schema.
         * @enum {string}
         */
        ConferenceLanguageEnum: "de" | "en" | "es" | "fr" | "it" | "ru";
        /**
         * @description Who receives the report mail.
         *
         *     - `customer`: The e-mail address of the account.
         *     - `none`: Nobody.
         *     - `other`: The address in `reportEmail`.
         * @enum {string}
         */
        ConferenceReportStatusEnum: "customer" | "none" | "other";
        /**
         * @description What a public link allows.
         *
         *     - `read`: Follow: shows the PIN, the callers, who talks and since when.
         *     - `write`: Control: the same, and lock, mute, deafen and kick.
         * @enum {string}
         */
        ConferenceWebAccessTypeEnum: "read" | "write";
        /** @description A change that was accepted and happens a little later. */
        Task: {
            /** @description Name of the operation. Free text: never branch on it. */
            readonly action: string;
            /** @description Reason, when the task failed. */
            readonly message: string | null;
            /** @description What the task produced. */
            readonly objectCreated: string | null;
            /** @description Kind of service or feature. Free text. */
            readonly serviceType: string;
            /** @description How far it is. */
            readonly status: components["schemas"]["TaskStatusEnum"];
            /**
             * Format: int64
             * @description Identifier, used with `getServiceTask`.
             */
            readonly taskId: number;
        };
        /**
         * @description How far a task is.
         *
         *     - `doing`: Under way.
         *     - `done`: Finished; the effect is there.
         *     - `error`: Failed; `message` says why.
         *     - `pause`: Held back by OVHcloud.
         *     - `todo`: Accepted, not begun.
         * @enum {string}
         */
        TaskStatusEnum: "doing" | "done" | "error" | "pause" | "todo";
        /** @description An alias number. */
        Number: {
            /** @description Label. */
            description: string;
            /** @description What the number is used for. */
            readonly featureType: components["schemas"]["TypeEnum"];
            /** @description Pool the number belongs to; null for none. */
            readonly partOfPool: string | null;
            /** @description The number. */
            readonly serviceName: string;
            /** @description A conference number is an alias. */
            readonly serviceType: components["schemas"]["TypeServiceEnum"];
        };
        /** @description The writable fields of `Number`. */
        NumberUpdate: {
            /** @description Label. */
            description?: string;
        };
        /** @description What a number shall be used for. */
        FeatureTypeChange: {
            /** @description The feature wanted. */
            featureType: components["schemas"]["TypeEnum"];
        };
        /**
         * @description What a number is used for. The list shrinks as well as grows: decode unknown values leniently.
         *
         *     - `carrierSip`: SIP trunk of a carrier.
         *     - `cloudHunting`: Cloud call queue.
         *     - `cloudIvr`: Cloud voice menu.
         *     - `conference`: Telephone conference.
         *     - `contactCenterSolution`: Contact center.
         *     - `contactCenterSolutionExpert`: Contact center, expert.
         *     - `ddi`: Direct inward dialing.
         *     - `easyHunting`: Simple call queue.
         *     - `empty`: Not configured.
         *     - `fax`: Fax line.
         *     - `freefax`: Free fax by e-mail.
         *     - `mgcp`: Line with the MGCP protocol.
         *     - `oldConference`: Conference of an earlier generation.
         *     - `plugAndFax`: Fax adapter.
         *     - `redirect`: Redirection to another number.
         *     - `sip`: SIP line.
         *     - `svi`: Voice menu.
         *     - `voicefax`: Voice and fax.
         *     - `voicemail`: Voice mail box.
         *     - `vxml`: VoiceXML application.
         * @enum {string}
         */
        TypeEnum: "carrierSip" | "cloudHunting" | "cloudIvr" | "conference" | "contactCenterSolution" | "contactCenterSolutionExpert" | "ddi" | "easyHunting" | "empty" | "fax" | "freefax" | "mgcp" | "oldConference" | "plugAndFax" | "redirect" | "sip" | "svi" | "voicefax" | "voicemail" | "vxml";
        /**
         * @description Kind of telephony service.
         *
         *     - `alias`: A number without a line of its own.
         *     - `line`: A telephone line.
         * @enum {string}
         */
        TypeServiceEnum: "alias" | "line";
        /** @description A service found by its name. */
        TelephonySearchService: {
            /** @description Billing account that owns it. */
            billingAccount: string | null;
            /** @description The number. */
            domain: string;
            /** @description Kind of service. */
            type: components["schemas"]["TelephonySearchServiceTypeEnum"];
        };
        /**
         * @description Kind of service found.
         *
         *     - `alias`: A number without a line of its own.
         *     - `line`: A telephone line.
         *     - `trunk`: A SIP trunk.
         * @enum {string}
         */
        TelephonySearchServiceTypeEnum: "alias" | "line" | "trunk";
        /** @description An amount of money. */
        Price: {
            /** @description Currency. */
            currencyCode: components["schemas"]["CurrencyCodeEnum"];
            /** @description The amount as text. */
            text: string;
            /**
             * Format: double
             * @description The amount.
             */
            value: number;
        };
        /**
         * @description State of a billing account.
         *
         *     - `closed`: Closed.
         *     - `deleted`: Deleted.
         *     - `enabled`: In use.
         *     - `expired`: Expired.
         * @enum {string}
         */
        BillingAccountStatusEnum: "closed" | "deleted" | "enabled" | "expired";
        /** @description IAM data of a resource. */
        ResourceMetadata: {
            /** @description Name shown. */
            readonly displayName: string | null;
            /**
             * Format: uuid
             * @description Identifier.
             */
            readonly id: string;
            /** @description State; null when not known. */
            readonly state: components["schemas"]["ResourceStateEnum"] | null;
            /** @description Tags. */
            readonly tags: {
                [key: string]: string;
            } | null;
            /** @description Unique resource name. */
            readonly urn: string;
        };
        /** @description A real-time event token. */
        EventToken: {
            /** @description The token; whoever holds it receives the events. */
            readonly token: string;
        };
        /** @description How long the token shall live. */
        EventTokenCreation: {
            /** @description Validity. */
            expiration: components["schemas"]["TokenExpirationEnum"];
        };
        /**
         * @description Validity of an event token. The values contain spaces.
         *
         *     - `1 day`: A day.
         *     - `1 hour`: An hour.
         *     - `30 days`: Thirty days.
         *     - `5 minutes`: Five minutes.
         *     - `unlimited`: For ever.
         * @enum {string}
         */
        TokenExpirationEnum: "1 day" | "1 hour" | "30 days" | "5 minutes" | "unlimited";
        /** @description A telephony sound. */
        Sound: {
            /**
             * Format: date-time
             * @description When it was created.
             */
            readonly creationDate: string;
            /** @description Label. */
            description: string | null;
            /** @description File name. */
            filename: string;
            /** @description Signed download address. */
            readonly getUrl: string;
            /**
             * Format: int64
             * @description Identifier.
             */
            readonly id: number;
            /** @description Signed upload address; null once it cannot be used. */
            readonly putUrl: string | null;
            /**
             * Format: int64
             * @description Size in bytes.
             */
            readonly size: number;
        };
        /** @description A sound to reserve. */
        SoundCreation: {
            /** @description Label. */
            description?: string | null;
            /** @description File name. */
            filename: string;
        };
        /** @description The writable fields of `Sound`. */
        SoundUpdate: {
            /** @description Label. */
            description?: string | null;
            /** @description File name. */
            filename?: string;
        };
        /** @description A file of the account. */
        Document: {
            /**
             * Format: date-time
             * @description When it was reserved.
             */
            readonly creationDate: string;
            /**
             * Format: date-time
             * @description When it will be removed; null means never.
             */
            expirationDate: string | null;
            /** @description Signed download address. */
            readonly getUrl: string;
            /**
             * Format: uuid
             * @description Identifier.
             */
            readonly id: string;
            /** @description File name. */
            readonly name: string;
            /** @description Signed upload address. */
            readonly putUrl: string;
            /**
             * Format: int64
             * @description Size in bytes; 0 until the bytes have arrived.
             */
            readonly size: number;
            /** @description Tags. */
            readonly tags: components["schemas"]["DocumentTag"][];
            /**
             * Format: date-time
             * @description When the bytes arrived; null until then (inferred).
             */
            readonly validationDate: string | null;
        };
        /** @description A key with its value. */
        DocumentTag: {
            /** @description Key. */
            key: string;
            /** @description Value. */
            value: string;
        };
        /** @description A document to reserve. */
        DocumentCreation: {
            /** @description File name. */
            name: string;
            /** @description Tags. */
            tags?: components["schemas"]["DocumentTag"][];
        };
        /** @description The writable fields of `Document`. */
        DocumentUpdate: {
            /**
             * Format: date-time
             * @description When it shall be removed; null means never.
             */
            expirationDate?: string | null;
        };
        /** @description A web origin. */
        DocumentOrigin: {
            /** @description Scheme, host and port of the page, for example `https://booking.example`. */
            origin: string;
        };
        /** @description The rights a consumer key shall have. */
        ApiCredentialRequestParams: {
            /** @description Rights asked for. */
            accessRules: components["schemas"]["AccessRule"][];
            /** @description Address blocks from which the key works; null or absent means anywhere. */
            allowedIPs?: string[] | null;
            /** @description Where the customer is sent after validation. */
            redirection?: string | null;
        };
        /** @description One right: a method on a path. */
        AccessRule: {
            /** @description HTTP method. */
            method: components["schemas"]["HTTPMethodEnum"];
            /** @description Path below the version, with `*` as wildcard. */
            path: string;
        };
        /**
         * @description HTTP method of a right.
         *
         *     - `DELETE`: Delete.
         *     - `GET`: Read.
         *     - `PATCH`: Not used by telephony.
         *     - `POST`: Create or act.
         *     - `PUT`: Change.
         * @enum {string}
         */
        HTTPMethodEnum: "DELETE" | "GET" | "PATCH" | "POST" | "PUT";
        /** @description A new consumer key. */
        ApiCredentialRequest: {
            /**
             * Format: password
             * @description The key: a secret.
             */
            readonly consumerKey: string;
            /** @description Its state. */
            readonly state: components["schemas"]["CredentialStateEnum"];
            /** @description Where the customer validates it; holds a one-time token. */
            readonly validationUrl: string;
        };
        /**
         * @description State of a consumer key.
         *
         *     - `expired`: Its time is over, or it was logged out.
         *     - `pendingValidation`: The customer has not validated it yet.
         *     - `refused`: The customer refused it.
         *     - `validated`: In use.
         * @enum {string}
         */
        CredentialStateEnum: "expired" | "pendingValidation" | "refused" | "validated";
        /** @description The consumer key in use. */
        ApiCredential: {
            /** @description Address blocks from which it works; null means anywhere. */
            allowedIPs: string[] | null;
            /**
             * Format: int64
             * @description The application it belongs to.
             */
            readonly applicationId: number;
            /**
             * Format: date-time
             * @description When it was created.
             */
            readonly creation: string;
            /**
             * Format: int64
             * @description Identifier.
             */
            readonly credentialId: number;
            /**
             * Format: date-time
             * @description When it ends; null means never.
             */
            readonly expiration: string | null;
            /**
             * Format: date-time
             * @description When it was last used.
             */
            readonly lastUse: string | null;
            /** @description Created by OVHcloud support. */
            readonly ovhSupport: boolean;
            /** @description Its rights. */
            readonly rules: components["schemas"]["AccessRule"][];
            /** @description Its state. */
            readonly status: components["schemas"]["CredentialStateEnum"];
        };
        /** @description Who is calling. */
        AuthDetails: {
            /** @description Customer account. */
            readonly account: string;
            /** @description Routes the caller is limited to; null when not limited. */
            readonly allowedRoutes: components["schemas"]["AccessRule"][] | null;
            /** @description Label of the identity. */
            readonly description: string | null;
            /** @description Identities, as resource names. */
            readonly identities: string[];
            /** @description How the caller authenticated. */
            readonly method: components["schemas"]["AuthMethodEnum"];
            /** @description Roles. */
            readonly roles: string[] | null;
            /** @description User of the account. */
            readonly user: string | null;
        };
        /**
         * @description How a caller authenticated.
         *
         *     - `account`: As the account itself.
         *     - `oauth2_client_credentials`: As a service account.
         *     - `provider`: By an identity provider.
         *     - `user`: As a user of the account.
         * @enum {string}
         */
        AuthMethodEnum: "account" | "oauth2_client_credentials" | "provider" | "user";
        /** @description The client-credentials grant. */
        AccessTokenRequest: {
            /** @description Id of the service account. */
            client_id: string;
            /**
             * Format: password
             * @description Its secret.
             */
            client_secret: string;
            /**
             * @description Always `client_credentials`.
             * @enum {string}
             */
            grant_type: "client_credentials";
            /** @description Always `all`. */
            scope?: string;
        };
        /** @description A bearer token. */
        AccessTokenResponse: {
            /** @description The token: a secret. */
            access_token: string;
            /**
             * Format: int64
             * @description Seconds until it ends.
             */
            expires_in: number;
            /** @description Its scope. */
            scope: string;
            /** @description Always `Bearer`. */
            token_type: string;
        };
        /** @description Why a client got no token. */
        OAuth2Error: {
            /** @description OAuth2 error code. */
            error: string;
            /** @description Explanation. */
            error_description?: string;
        };
        /** @description Error of the API gateway: authentication and routing. */
        GatewayError: {
            /** @description Stable code, for example `INVALID_SIGNATURE`. */
            errorCode: string;
            /** @description Status with its reason, as text. */
            httpCode: string;
            /** @description Explanation. */
            message: string;
        };
        /** @description Error of the service behind the gateway. */
        BackendError: {
            /** @description `Client::…` or `Server::…`. */
            class: string;
            /** @description `unauthorizedActionsByAuthentication` and `unauthorizedActionsByIAM` hold IAM actions, separated by commas. */
            details?: {
                [key: string]: string;
            };
            /** @description Explanation. */
            message: string;
        };
        /** @description Error that holds a message only, as observed on the live routes. */
        MessageError: {
            /** @description Explanation. */
            message: string;
        };
        /** @description Any error body in JSON. Under load the front servers answer HTML instead. */
        ApiError: components["schemas"]["GatewayError"] | components["schemas"]["BackendError"] | components["schemas"]["MessageError"];
        /**
         * @description Currency: ISO 4217 codes, and `N/A` and `points`.
         * @enum {string}
         */
        CurrencyCodeEnum: "AUD" | "CAD" | "CZK" | "EUR" | "GBP" | "INR" | "LTL" | "MAD" | "N/A" | "PLN" | "SGD" | "TND" | "USD" | "XOF" | "points";
        /**
         * @description State of a resource.
         *
         *     - `EXPIRED`: Expired.
         *     - `IN_CREATION`: Being created.
         *     - `OK`: In use.
         *     - `SUSPENDED`: Suspended.
         * @enum {string}
         */
        ResourceStateEnum: "EXPIRED" | "IN_CREATION" | "OK" | "SUSPENDED";
        /** @description A telephony billing account with its IAM data. */
        BillingAccountWithIAM: {
            /** @description Outplan credit allowed. */
            readonly allowedOutplan: components["schemas"]["Price"];
            /** @description Name of the account. */
            readonly billingAccount: string;
            /** @description Credit that triggers a warning. */
            creditThreshold: components["schemas"]["Price"];
            /** @description Outplan credit used so far. */
            readonly currentOutplan: components["schemas"]["Price"];
            /** @description Label. */
            description: string;
            /** @description The account holds special numbers. */
            readonly hasSpecialNumbers: boolean;
            /** @description Calls out of the account hide their number. */
            hiddenExternalNumber: boolean;
            /** @description IAM data. */
            readonly iam: components["schemas"]["ResourceMetadata"] | null;
            /** @description Lines show another number than their own. */
            overrideDisplayedNumber: boolean;
            /** @description Deposit held. */
            readonly securityDeposit: components["schemas"]["Price"];
            /** @description State. */
            readonly status: components["schemas"]["BillingAccountStatusEnum"];
            /** @description The account is trusted. */
            readonly trusted: boolean;
        };
        /** @description The writable fields of `BillingAccount`; only those present change. */
        BillingAccountUpdate: {
            /** @description Credit that triggers a warning. */
            creditThreshold?: components["schemas"]["Price"];
            /** @description Label. */
            description?: string;
            /** @description Calls out of the account hide their number. */
            hiddenExternalNumber?: boolean;
            /** @description Lines show another number than their own. */
            overrideDisplayedNumber?: boolean;
        };
        /** @description A public offer. */
        LineOffer: {
            /** @description What it is. */
            description: string;
            /** @description Name. */
            name: string;
            /** @description Price; null when not public. */
            price: components["schemas"]["Price"] | null;
        };
        /**
         * @description Property of a service.
         *
         *     - `xdsl`: Delivered with an Internet access.
         * @enum {string}
         */
        PropertyEnum: "xdsl";
        /**
         * @description Country of a number, as a two-letter code; `gb` and `uk` both occur.
         * @enum {string}
         */
        ServiceNumberCountryEnum: "be" | "ch" | "de" | "es" | "fr" | "gb" | "uk";
        /**
         * @description Country calling code, written as a string.
         * @enum {string}
         */
        NumberCountryCodeEnum: "32" | "33" | "34" | "41" | "44" | "49";
        /** @description A line or number as a service. */
        TelephonyService: {
            /** @description MAC address of the telephone. */
            readonly associatedDeviceMac: string | null;
            /** @description Country. */
            readonly country: components["schemas"]["ServiceNumberCountryEnum"];
            /** @description Country calling code. */
            readonly countryCode: components["schemas"]["NumberCountryCodeEnum"];
            /** @description Outplan credit used so far. */
            readonly currentOutplan: components["schemas"]["Price"];
            /** @description Label. */
            description: string;
            /** @description What the service is used for. */
            readonly featureType: components["schemas"]["TypeEnum"];
            /** @description Public offer it is on. */
            readonly getPublicOffer: components["schemas"]["LineOffer"];
            /** @description It can receive faxes. */
            readonly hasFaxCapabilities: boolean;
            /** @description Names of the commercial offers. */
            readonly offers: string[];
            /** @description Properties. */
            readonly properties: components["schemas"]["PropertyEnum"][];
            /** @description Operator identity code, needed to port the number. */
            readonly rio: string;
            /** @description The number. */
            readonly serviceName: string;
            /** @description Kind of service. */
            readonly serviceType: components["schemas"]["TypeServiceEnum"];
            /**
             * Format: int64
             * @description Simultaneous calls.
             */
            readonly simultaneousLines: number;
        };
        /** @description Currency of an account. */
        NichandleCurrency: {
            /** @description ISO 4217 code. */
            code: string;
            /** @description Symbol. */
            symbol: string;
        };
        /**
         * @description State of an account.
         *
         *     - `complete`: All data is known.
         *     - `incomplete`: Data is missing.
         * @enum {string}
         */
        NichandleStateEnum: "complete" | "incomplete";
        /**
         * @description Language of an account.
         * @enum {string}
         */
        NichandleLanguageEnum: "cs_CZ" | "de_DE" | "en_AU" | "en_CA" | "en_GB" | "en_IE" | "en_US" | "es_ES" | "fi_FI" | "fr_CA" | "fr_FR" | "fr_MA" | "fr_SN" | "fr_TN" | "it_IT" | "lt_LT" | "nl_NL" | "pl_PL" | "pt_PT";
        /**
         * @description Legal form of a customer.
         * @enum {string}
         */
        NichandleLegalFormEnum: "administration" | "association" | "corporation" | "individual" | "other" | "personalcorporation";
        /**
         * @description Company the contract is with.
         * @enum {string}
         */
        NichandleOvhCompanyEnum: "kimsufi" | "ovh" | "soyoustart";
        /**
         * @description OVHcloud subsidiary, on the European endpoint.
         * @enum {string}
         */
        NichandleOvhSubsidiaryEnum: "CZ" | "DE" | "ES" | "EU" | "FI" | "FR" | "GB" | "IE" | "IT" | "LT" | "MA" | "NL" | "PL" | "PT" | "SN" | "TN";
        /**
         * @description Kind of telephone.
         * @enum {string}
         */
        NichandlePhoneTypeEnum: "landline" | "mobile";
        /**
         * @description Gender.
         * @enum {string}
         */
        NichandleGenderEnum: "female" | "male";
        /** @description A customer account. */
        Nichandle: {
            /** @description Postal address. */
            address: string | null;
            /** @description Region. */
            area: string | null;
            /** @description City of birth. */
            birthCity: string | null;
            /** @description Day of birth. */
            birthDay: string | null;
            /** @description City. */
            city: string | null;
            /** @description Company registration number. */
            companyNationalIdentificationNumber: string | null;
            /** @description Second line of the address. */
            complementaryAddress: string | null;
            /** @description Kind of corporation. */
            corporationType: string | null;
            /** @description Country, as a two-letter code in capitals. */
            country: string;
            /** @description Currency of the account. */
            readonly currency: components["schemas"]["NichandleCurrency"];
            /** @description Customer code. */
            readonly customerCode: string | null;
            /**
             * Format: email
             * @description E-mail address; receives reports when `reportStatus` is `customer`.
             */
            readonly email: string;
            /** @description Fax number. */
            fax: string | null;
            /** @description First name. */
            firstname: string | null;
            /** @description Italian invoicing code. */
            italianSDI: string | null;
            /** @description The identity was checked. */
            readonly kycValidated: boolean | null;
            /** @description Language of the account. */
            language: components["schemas"]["NichandleLanguageEnum"] | null;
            /** @description Legal form. */
            legalform: components["schemas"]["NichandleLegalFormEnum"];
            /** @description Family name. */
            name: string | null;
            /** @description National identification number. */
            nationalIdentificationNumber: string | null;
            /** @description Customer id. */
            readonly nichandle: string;
            /** @description Organization. */
            organisation: string | null;
            /** @description OVHcloud company the contract is with. */
            readonly ovhCompany: components["schemas"]["NichandleOvhCompanyEnum"];
            /** @description OVHcloud subsidiary. */
            readonly ovhSubsidiary: components["schemas"]["NichandleOvhSubsidiaryEnum"];
            /** @description Telephone number. */
            phone: string | null;
            /** @description Country of the telephone number, as a two-letter code in capitals. */
            phoneCountry: string | null;
            /** @description Kind of telephone. */
            phoneType: components["schemas"]["NichandlePhoneTypeEnum"] | null;
            /** @description What the account is for. */
            purposeOfPurchase: string | null;
            /** @description Gender. */
            sex: components["schemas"]["NichandleGenderEnum"] | null;
            /** @description Second e-mail address. */
            spareEmail: string | null;
            /** @description State of the account. */
            readonly state: components["schemas"]["NichandleStateEnum"];
            /** @description VAT number. */
            vat: string | null;
            /** @description Postal code. */
            zip: string | null;
        };
    };
    responses: {
        /** @description Done. The body is most likely the JSON literal `null` (inferred); accept an empty one as well. */
        Void: {
            headers: {
                "X-Ovh-Queryid": components["headers"]["QueryId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": null;
            };
        };
        /** @description The request is malformed, a value is refused, or the signature or its timestamp is wrong. On live routes it can also be the server’s own fault. */
        BadRequest: {
            headers: {
                "X-Ovh-Queryid": components["headers"]["QueryId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description No credentials at all. */
        Unauthorized: {
            headers: {
                "X-Ovh-Queryid": components["headers"]["QueryId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The credentials are unknown, expired or not validated, or do not cover this call. */
        Forbidden: {
            headers: {
                "X-Ovh-Queryid": components["headers"]["QueryId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The object, or the number, does not exist or may not be seen. */
        NotFound: {
            headers: {
                "X-Ovh-Queryid": components["headers"]["QueryId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description Nobody is inside, or the object does not exist: only the message tells. */
        NotFoundOrEmpty: {
            headers: {
                "X-Ovh-Queryid": components["headers"]["QueryId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The object exists already, or another change is under way. */
        Conflict: {
            headers: {
                "X-Ovh-Queryid": components["headers"]["QueryId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description Too many requests. Never documented for this API (inferred); over-use has also been seen as a random 500. */
        TooManyRequests: {
            headers: {
                "X-Ovh-Queryid": components["headers"]["QueryId"];
                /** @description Seconds to wait; no evidence that OVHcloud sends it. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The service failed. */
        InternalServerError: {
            headers: {
                "X-Ovh-Queryid": components["headers"]["QueryId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The front server got no valid answer; the body is usually HTML. */
        BadGateway: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description Outage or maintenance; the body is usually HTML. */
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The front server gave up waiting; the body is usually HTML. */
        GatewayTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The signature of the address is wrong or its time is over. */
        StoreUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
            };
        };
        /** @description No such object. */
        StoreNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
            };
        };
        /** @description The file is larger than the store takes. */
        StoreTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
            };
        };
    };
    parameters: {
        /**
         * @description Billing account: customer id plus counter.
         * @example ab1234567-ovh-1
         */
        BillingAccount: string;
        /**
         * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
         * @example 0033972101010
         */
        ServiceName: string;
        /**
         * @description Number of the room, which callers type before `#`.
         * @example 123456789
         */
        RoomNumber: number;
        /**
         * @description Id of the participant.
         * @example 12
         */
        ParticipantId: number;
        /**
         * @description Id of the finished conference.
         * @example 901
         */
        HistoryId: number;
        /**
         * @description Id of the link.
         * @example 7
         */
        WebAccessId: number;
        /**
         * @description Id of the document.
         * @example 0f5be4a6-7c33-4b3e-9d6a-1f0c9a1d2e3f
         */
        DocumentId: string;
        /**
         * @description Id of the sound.
         * @example 31
         */
        SoundId: number;
        /**
         * @description Id of the task.
         * @example 4242
         */
        TaskId: number;
        /**
         * @description Name of the stored object.
         * @example 0f5be4a6-7c33-4b3e-9d6a-1f0c9a1d2e3f
         */
        ObjectName: string;
        /**
         * @description Signature of the address.
         * @example 3b8c…
         */
        StoreSignature: string;
        /**
         * @description When the address stops working, in seconds since the epoch.
         * @example 1767229200
         */
        StoreExpires: number;
        /**
         * @description Only conferences that started at or after this moment. Percent-encode the `+` of an offset.
         * @example 2026-01-01T00:00:00+01:00
         */
        DateBeginFrom: string;
        /**
         * @description Only conferences that started at or before this moment.
         * @example 2026-01-31T23:59:59+01:00
         */
        DateBeginTo: string;
        /** @description Only tasks of this action. */
        TaskAction: string;
        /** @description Only tasks of this kind of service. */
        TaskServiceType: string;
        /**
         * @description Only tasks in this state.
         * @example doing
         */
        TaskStatus: components["schemas"]["TaskStatusEnum"];
        /**
         * @description Start of the number or name sought.
         * @example 00339721
         */
        Axiom: string;
        /**
         * @description Filter on IAM tags: a map from tag to conditions, sent as JSON text (the encoding is inferred).
         * @example {"site":[{"operator":"EQ","value":"roubaix"}]}
         */
        IamTags: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Identifies this exchange; quote it to OVHcloud’s support. Spelled `X-Ovh-QueryID` in places: header names ignore case.
         * @example EU.ext-3.695f0e1a.12345.0f5be4a67c334b3e9d6a1f0c9a1d2e3f
         */
        QueryId: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getServerTime: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The time, as a bare integer. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    requestCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiCredentialRequestParams"];
            };
        };
        responses: {
            /** @description The new key and the address that validates it. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiCredentialRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getCurrentCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credential. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiCredential"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getAuthDetails: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthDetails"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Void"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    requestAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AccessTokenRequest"];
            };
        };
        responses: {
            /** @description A bearer token. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessTokenResponse"];
                };
            };
            /** @description The client was refused, or the request was malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuth2Error"];
                };
            };
            /** @description The client was refused. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuth2Error"];
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nichandle"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listBillingAccounts: {
        parameters: {
            query?: {
                /**
                 * @description Filter on IAM tags: a map from tag to conditions, sent as JSON text (the encoding is inferred).
                 * @example {"site":[{"operator":"EQ","value":"roubaix"}]}
                 */
                iamTags?: components["parameters"]["IamTags"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Billing account names. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    searchServices: {
        parameters: {
            query: {
                /**
                 * @description Start of the number or name sought.
                 * @example 00339721
                 */
                axiom: components["parameters"]["Axiom"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The services found. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TelephonySearchService"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getBillingAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The billing account. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingAccountWithIAM"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateBillingAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BillingAccountUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Void"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Numbers. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Number"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumberUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Void"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    changeFeatureType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeatureTypeChange"];
            };
        };
        responses: {
            /** @description The task that applies it. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listServices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Service names. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TelephonyService"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listAccountTasks: {
        parameters: {
            query?: {
                /** @description Only tasks of this action. */
                action?: components["parameters"]["TaskAction"];
                /** @description Only tasks of this kind of service. */
                serviceType?: components["parameters"]["TaskServiceType"];
                /**
                 * @description Only tasks in this state.
                 * @example doing
                 */
                status?: components["parameters"]["TaskStatus"];
            };
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Task ids. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getAccountTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description Id of the task.
                 * @example 4242
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listServiceTasks: {
        parameters: {
            query?: {
                /** @description Only tasks of this action. */
                action?: components["parameters"]["TaskAction"];
                /** @description Only tasks of this kind of service. */
                serviceType?: components["parameters"]["TaskServiceType"];
                /**
                 * @description Only tasks in this state.
                 * @example doing
                 */
                status?: components["parameters"]["TaskStatus"];
            };
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Task ids. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getServiceTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Id of the task.
                 * @example 4242
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listConferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Conference numbers. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getConference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conference. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conference"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceProperties"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConferencePropertiesUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Void"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    uploadAnnouncement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnouncementUpload"];
            };
        };
        responses: {
            /** @description The task that converts it. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Document ids. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentCreation"];
            };
        };
        responses: {
            /** @description The document, still empty. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    allowDocumentOrigin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentOrigin"];
            };
        };
        responses: {
            200: components["responses"]["Void"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the document.
                 * @example 0f5be4a6-7c33-4b3e-9d6a-1f0c9a1d2e3f
                 */
                id: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the document.
                 * @example 0f5be4a6-7c33-4b3e-9d6a-1f0c9a1d2e3f
                 */
                id: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Void"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the document.
                 * @example 0f5be4a6-7c33-4b3e-9d6a-1f0c9a1d2e3f
                 */
                id: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Void"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getStoredObject: {
        parameters: {
            query: {
                /**
                 * @description Signature of the address.
                 * @example 3b8c…
                 */
                temp_url_sig: components["parameters"]["StoreSignature"];
                /**
                 * @description When the address stops working, in seconds since the epoch.
                 * @example 1767229200
                 */
                temp_url_expires: components["parameters"]["StoreExpires"];
            };
            header?: never;
            path: {
                /**
                 * @description Name of the stored object.
                 * @example 0f5be4a6-7c33-4b3e-9d6a-1f0c9a1d2e3f
                 */
                objectName: components["parameters"]["ObjectName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    /** @description Size in bytes. */
                    "Content-Length"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            401: components["responses"]["StoreUnauthorized"];
            404: components["responses"]["StoreNotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    putStoredObject: {
        parameters: {
            query: {
                /**
                 * @description Signature of the address.
                 * @example 3b8c…
                 */
                temp_url_sig: components["parameters"]["StoreSignature"];
                /**
                 * @description When the address stops working, in seconds since the epoch.
                 * @example 1767229200
                 */
                temp_url_expires: components["parameters"]["StoreExpires"];
            };
            header?: never;
            path: {
                /**
                 * @description Name of the stored object.
                 * @example 0f5be4a6-7c33-4b3e-9d6a-1f0c9a1d2e3f
                 */
                objectName: components["parameters"]["ObjectName"];
            };
            cookie?: never;
        };
        /** @description The file, byte for byte. */
        requestBody: {
            content: {
                "*/*": string;
            };
        };
        responses: {
            /** @description The bytes are stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["StoreUnauthorized"];
            404: components["responses"]["StoreNotFound"];
            413: components["responses"]["StoreTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSounds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sound ids. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createSound: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SoundCreation"];
            };
        };
        responses: {
            /** @description The sound, still empty. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sound"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getSound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the sound.
                 * @example 31
                 */
                id: components["parameters"]["SoundId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sound. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sound"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateSound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the sound.
                 * @example 31
                 */
                id: components["parameters"]["SoundId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SoundUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Void"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteSound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the sound.
                 * @example 31
                 */
                id: components["parameters"]["SoundId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Void"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listWebAccesses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Link ids. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createWebAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebAccessCreation"];
            };
        };
        responses: {
            /** @description The new link. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceWebAccess"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getWebAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Id of the link.
                 * @example 7
                 */
                id: components["parameters"]["WebAccessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceWebAccess"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteWebAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Id of the link.
                 * @example 7
                 */
                id: components["parameters"]["WebAccessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Void"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listRoomWebAccesses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Number of the room, which callers type before `#`.
                 * @example 123456789
                 */
                roomNumber: components["parameters"]["RoomNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Link ids. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createRoomWebAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Number of the room, which callers type before `#`.
                 * @example 123456789
                 */
                roomNumber: components["parameters"]["RoomNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebAccessCreation"];
            };
        };
        responses: {
            /** @description The new link. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceWebAccess"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getRoomWebAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Number of the room, which callers type before `#`.
                 * @example 123456789
                 */
                roomNumber: components["parameters"]["RoomNumber"];
                /**
                 * @description Id of the link.
                 * @example 7
                 */
                id: components["parameters"]["WebAccessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceWebAccess"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteRoomWebAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Number of the room, which callers type before `#`.
                 * @example 123456789
                 */
                roomNumber: components["parameters"]["RoomNumber"];
                /**
                 * @description Id of the link.
                 * @example 7
                 */
                id: components["parameters"]["WebAccessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Void"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getInformations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The running conference. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceInformations"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrEmpty"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    lockConference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task that locks. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrEmpty"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    unlockConference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task that unlocks. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrEmpty"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listParticipants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Participant ids. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrEmpty"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Id of the participant.
                 * @example 12
                 */
                id: components["parameters"]["ParticipantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The participant. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceParticipants"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    muteParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Id of the participant.
                 * @example 12
                 */
                id: components["parameters"]["ParticipantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    unmuteParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Id of the participant.
                 * @example 12
                 */
                id: components["parameters"]["ParticipantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deafenParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Id of the participant.
                 * @example 12
                 */
                id: components["parameters"]["ParticipantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    undeafenParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Id of the participant.
                 * @example 12
                 */
                id: components["parameters"]["ParticipantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    setParticipantEnergy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Id of the participant.
                 * @example 12
                 */
                id: components["parameters"]["ParticipantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnergyChange"];
            };
        };
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    kickParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Id of the participant.
                 * @example 12
                 */
                id: components["parameters"]["ParticipantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getRoomsStats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counters. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceRoomsStatistics"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listRooms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Room numbers. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RoomCreation"];
            };
        };
        responses: {
            /** @description The new room. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceRoom"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Number of the room, which callers type before `#`.
                 * @example 123456789
                 */
                roomNumber: components["parameters"]["RoomNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The room. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceRoom"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Number of the room, which callers type before `#`.
                 * @example 123456789
                 */
                roomNumber: components["parameters"]["RoomNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConferenceRoomUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Void"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    lockRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Number of the room, which callers type before `#`.
                 * @example 123456789
                 */
                roomNumber: components["parameters"]["RoomNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task that locks. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrEmpty"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    unlockRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Number of the room, which callers type before `#`.
                 * @example 123456789
                 */
                roomNumber: components["parameters"]["RoomNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task that unlocks. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrEmpty"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listRoomParticipants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Number of the room, which callers type before `#`.
                 * @example 123456789
                 */
                roomNumber: components["parameters"]["RoomNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Participant ids. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrEmpty"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getRoomParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Number of the room, which callers type before `#`.
                 * @example 123456789
                 */
                roomNumber: components["parameters"]["RoomNumber"];
                /**
                 * @description Id of the participant.
                 * @example 12
                 */
                id: components["parameters"]["ParticipantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The participant. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceParticipants"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    muteRoomParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Number of the room, which callers type before `#`.
                 * @example 123456789
                 */
                roomNumber: components["parameters"]["RoomNumber"];
                /**
                 * @description Id of the participant.
                 * @example 12
                 */
                id: components["parameters"]["ParticipantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    unmuteRoomParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Number of the room, which callers type before `#`.
                 * @example 123456789
                 */
                roomNumber: components["parameters"]["RoomNumber"];
                /**
                 * @description Id of the participant.
                 * @example 12
                 */
                id: components["parameters"]["ParticipantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deafenRoomParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Number of the room, which callers type before `#`.
                 * @example 123456789
                 */
                roomNumber: components["parameters"]["RoomNumber"];
                /**
                 * @description Id of the participant.
                 * @example 12
                 */
                id: components["parameters"]["ParticipantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    undeafenRoomParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Number of the room, which callers type before `#`.
                 * @example 123456789
                 */
                roomNumber: components["parameters"]["RoomNumber"];
                /**
                 * @description Id of the participant.
                 * @example 12
                 */
                id: components["parameters"]["ParticipantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    setRoomParticipantEnergy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Number of the room, which callers type before `#`.
                 * @example 123456789
                 */
                roomNumber: components["parameters"]["RoomNumber"];
                /**
                 * @description Id of the participant.
                 * @example 12
                 */
                id: components["parameters"]["ParticipantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnergyChange"];
            };
        };
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    kickRoomParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Number of the room, which callers type before `#`.
                 * @example 123456789
                 */
                roomNumber: components["parameters"]["RoomNumber"];
                /**
                 * @description Id of the participant.
                 * @example 12
                 */
                id: components["parameters"]["ParticipantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listHistories: {
        parameters: {
            query?: {
                /**
                 * @description Only conferences that started at or after this moment. Percent-encode the `+` of an offset.
                 * @example 2026-01-01T00:00:00+01:00
                 */
                "dateBegin.from"?: components["parameters"]["DateBeginFrom"];
                /**
                 * @description Only conferences that started at or before this moment.
                 * @example 2026-01-31T23:59:59+01:00
                 */
                "dateBegin.to"?: components["parameters"]["DateBeginTo"];
            };
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description History ids, unique within the number only. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Id of the finished conference.
                 * @example 901
                 */
                id: components["parameters"]["HistoryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The finished conference. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceHistory"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listRoomHistories: {
        parameters: {
            query?: {
                /**
                 * @description Only conferences that started at or after this moment. Percent-encode the `+` of an offset.
                 * @example 2026-01-01T00:00:00+01:00
                 */
                "dateBegin.from"?: components["parameters"]["DateBeginFrom"];
                /**
                 * @description Only conferences that started at or before this moment.
                 * @example 2026-01-31T23:59:59+01:00
                 */
                "dateBegin.to"?: components["parameters"]["DateBeginTo"];
            };
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Number of the room, which callers type before `#`.
                 * @example 123456789
                 */
                roomNumber: components["parameters"]["RoomNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description History ids, unique within the number only. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getRoomHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
                /**
                 * @description Number of the room, which callers type before `#`.
                 * @example 123456789
                 */
                roomNumber: components["parameters"]["RoomNumber"];
                /**
                 * @description Id of the finished conference.
                 * @example 901
                 */
                id: components["parameters"]["HistoryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The finished conference. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceHistory"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getEventToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventToken"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createEventToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventTokenCreation"];
            };
        };
        responses: {
            /** @description The token, as a bare string. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteEventToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Void"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getServiceEventToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventToken"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createServiceEventToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventTokenCreation"];
            };
        };
        responses: {
            /** @description The token, as a bare string. */
            200: {
                headers: {
                    "X-Ovh-Queryid": components["headers"]["QueryId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteServiceEventToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Billing account: customer id plus counter.
                 * @example ab1234567-ovh-1
                 */
                billingAccount: components["parameters"]["BillingAccount"];
                /**
                 * @description The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
                 * @example 0033972101010
                 */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Void"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
}
