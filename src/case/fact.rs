//! The facts of an order by name: their closed sets of values, and orders that differ in one.

use super::{
    BuyerTier, Category, Fact, Industry, Membership, Money, Order, OrderKind, Platform, Region, Sale,
};
use crate::time::Span;

/// What a fact that a rulebook declares may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FactSort {
    /// A yes or a no.
    Flag,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// An amount of money.
    Amount,
    /// A time.
    Time,
}

/// A value that a fact may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum FactValue {
    /// Yes or no.
    Flag(bool),
    /// One word of a closed set.
    Word(&'static str),
    /// An amount of money.
    Amount(Money),
    /// A time agreed.
    At(Span),
}

impl Fact {
    /// Its words, where it is one of several.
    pub(crate) fn words(self) -> Vec<&'static str> {
        let word = |value| match value {
            FactValue::Word(word) => Some(word),
            _ => None,
        };
        self.values().into_iter().filter_map(word).collect()
    }

    /// Whether it is a yes or a no.
    pub(crate) fn is_flag(self) -> bool {
        self.values().first() == Some(&FactValue::Flag(true))
    }

    /// Whether it is a time.
    pub(crate) fn is_time(self) -> bool {
        matches!(self, Self::AgreedShipBy | Self::AgreedPaymentBy | Self::AgreedDeliveryBy)
            || self.declared() == Some(FactSort::Time)
    }

    /// Every value of a closed set; none where the values are amounts, times or lengths.
    pub(crate) fn values(self) -> Vec<FactValue> {
        macro_rules! words {
            ($name:ident) => {
                $name::ALL.iter().map(|value| FactValue::Word(value.word())).collect()
            };
        }
        match self {
            Self::Platform => words!(Platform),
            Self::Industry => words!(Industry),
            Self::OrderKind => words!(OrderKind),
            Self::SellerRegion => words!(Region),
            Self::Membership => words!(Membership),
            Self::BuyerTier => words!(BuyerTier),
            Self::Category => words!(Category),
            Self::Sale => words!(Sale),
            Self::PaidOnPlatform
            | Self::AfterSalesMark
            | Self::WarrantyMark
            | Self::TradeAssurance
            | Self::EpidemicCaused
            | Self::AppraisalMade
            | Self::DamageByPeople
            | Self::PartInScope
            | Self::SeriousDefect => vec![FactValue::Flag(true), FactValue::Flag(false)],
            Self::AgreedShipBy
            | Self::AgreedPaymentBy
            | Self::AgreedDeliveryBy
            | Self::OrderAmount
            | Self::DisputedAmount
            | Self::StatedPeriod
            | Self::ExtendedBy => Vec::new(),
            _ => match self.declared() {
                Some(FactSort::Flag) => vec![FactValue::Flag(true), FactValue::Flag(false)],
                Some(FactSort::Choice(words)) => words.iter().map(|word| FactValue::Word(word)).collect(),
                Some(FactSort::Amount | FactSort::Time) | None => Vec::new(),
            },
        }
    }
}

impl Order {
    /// A yes-or-no fact.
    pub(crate) fn flag(&self, fact: Fact) -> Option<bool> {
        match fact {
            Fact::PaidOnPlatform => self.paid_on_platform,
            Fact::AfterSalesMark => self.after_sales_mark,
            Fact::WarrantyMark => self.warranty_mark,
            Fact::TradeAssurance => self.trade_assurance,
            Fact::EpidemicCaused => self.epidemic_caused,
            Fact::AppraisalMade => self.appraisal_made,
            Fact::DamageByPeople => self.damage_by_people,
            Fact::PartInScope => self.part_in_scope,
            Fact::SeriousDefect => self.serious_defect,
            _ => match self.declared(fact) {
                Some(FactValue::Flag(flag)) => Some(flag),
                _ => None,
            },
        }
    }

    /// A time that it holds.
    pub(crate) fn time(&self, fact: Fact) -> Option<Span> {
        match fact {
            Fact::AgreedShipBy => self.agreed_ship_by,
            Fact::AgreedPaymentBy => self.agreed_payment_by,
            Fact::AgreedDeliveryBy => self.agreed_delivery_by,
            _ => match self.declared(fact) {
                Some(FactValue::At(at)) => Some(at),
                _ => None,
            },
        }
    }

    /// The word that a declared fact of several words has.
    pub(crate) fn declared_word(&self, fact: Fact) -> Option<&'static str> {
        match self.declared(fact) {
            Some(FactValue::Word(word)) => Some(word),
            _ => None,
        }
    }

    /// A fact that a rulebook declares.
    pub(crate) fn declared(&self, fact: Fact) -> Option<FactValue> {
        self.own.iter().find(|(known, _)| *known == fact).map(|(_, value)| *value)
    }

    /// Takes a fact that a rulebook declares.
    pub(crate) fn declare(&mut self, fact: Fact, value: FactValue) {
        self.own.retain(|(known, _)| *known != fact);
        self.own.push((fact, value));
    }

    /// The same order with this value of a fact; unchanged where the fact has no such value.
    #[must_use]
    pub(crate) fn with(&self, fact: Fact, value: FactValue) -> Self {
        let mut order = self.clone();
        match (fact, value) {
            (Fact::Platform, FactValue::Word(word)) => order.platform = Platform::from_word(word),
            (Fact::Industry, FactValue::Word(word)) => order.industry = Industry::from_word(word),
            (Fact::OrderKind, FactValue::Word(word)) => order.order_kind = OrderKind::from_word(word),
            (Fact::SellerRegion, FactValue::Word(word)) => order.seller_region = Region::from_word(word),
            (Fact::Membership, FactValue::Word(word)) => order.membership = Membership::from_word(word),
            (Fact::BuyerTier, FactValue::Word(word)) => order.buyer_tier = BuyerTier::from_word(word),
            (Fact::Category, FactValue::Word(word)) => order.category = Category::from_word(word),
            (Fact::Sale, FactValue::Word(word)) => order.sale = Sale::from_word(word),
            (Fact::PaidOnPlatform, FactValue::Flag(flag)) => order.paid_on_platform = Some(flag),
            (Fact::AfterSalesMark, FactValue::Flag(flag)) => order.after_sales_mark = Some(flag),
            (Fact::WarrantyMark, FactValue::Flag(flag)) => order.warranty_mark = Some(flag),
            (Fact::TradeAssurance, FactValue::Flag(flag)) => order.trade_assurance = Some(flag),
            (Fact::EpidemicCaused, FactValue::Flag(flag)) => order.epidemic_caused = Some(flag),
            (Fact::AppraisalMade, FactValue::Flag(flag)) => order.appraisal_made = Some(flag),
            (Fact::DamageByPeople, FactValue::Flag(flag)) => order.damage_by_people = Some(flag),
            (Fact::PartInScope, FactValue::Flag(flag)) => order.part_in_scope = Some(flag),
            (Fact::SeriousDefect, FactValue::Flag(flag)) => order.serious_defect = Some(flag),
            (Fact::AgreedShipBy, FactValue::At(at)) => order.agreed_ship_by = Some(at),
            (Fact::AgreedPaymentBy, FactValue::At(at)) => order.agreed_payment_by = Some(at),
            (Fact::AgreedDeliveryBy, FactValue::At(at)) => order.agreed_delivery_by = Some(at),
            (Fact::OrderAmount, FactValue::Amount(amount)) => order.order_amount = Some(amount),
            (Fact::DisputedAmount, FactValue::Amount(amount)) => order.disputed_amount = Some(amount),
            (fact, value) if fact.declared().is_some() => order.declare(fact, value),
            _ => {}
        }
        order
    }
}
