/**
 * The customer of the simulated account.
 *
 * @module account
 */
import type { WireNichandle } from '../src/contract.js'

/** The billing account that conferences are put on when none is named. */
export const DEFAULT_BILLING_ACCOUNT = 'ab1234567-ovh-1'

/** The customer when none is given. */
export const defaultAccount: WireNichandle = {
  address: '1 rue Exemple',
  area: null,
  birthCity: null,
  birthDay: null,
  city: 'Roubaix',
  companyNationalIdentificationNumber: null,
  complementaryAddress: null,
  corporationType: null,
  country: 'FR',
  currency: { code: 'EUR', symbol: '€' },
  customerCode: '123-4567-89',
  email: 'owner@example.fr',
  fax: null,
  firstname: 'Camille',
  italianSDI: null,
  kycValidated: true,
  language: 'fr_FR',
  legalform: 'individual',
  name: 'Exemple',
  nationalIdentificationNumber: null,
  nichandle: 'ab1234567-ovh',
  organisation: null,
  ovhCompany: 'ovh',
  ovhSubsidiary: 'FR',
  phone: '+33.972000000',
  phoneCountry: 'FR',
  phoneType: 'landline',
  purposeOfPurchase: null,
  sex: null,
  spareEmail: null,
  state: 'complete',
  vat: null,
  zip: '59100',
}
