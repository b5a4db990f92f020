// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/model/field_spec.h>

#include <QtGlobal>

#include <array>

namespace Agentwright::App {

struct SectionTitle {
    FieldGroup group;
    const char *title; ///< untranslated, context "Agentwright::App::Form"
};

/// The sections of the form, in order.
inline constexpr std::array<SectionTitle, 5> kSections{{
    {FieldGroup::Identity, QT_TRANSLATE_NOOP("Agentwright::App::Form", "Identity")},
    {FieldGroup::WhenToUse, QT_TRANSLATE_NOOP("Agentwright::App::Form", "When to use")},
    {FieldGroup::Tools, QT_TRANSLATE_NOOP("Agentwright::App::Form", "Tools")},
    {FieldGroup::Behaviour, QT_TRANSLATE_NOOP("Agentwright::App::Form", "Behaviour")},
    {FieldGroup::Other, QT_TRANSLATE_NOOP("Agentwright::App::Form", "Other keys")},
}};

inline FieldGroup groupOf(const FieldSpec *spec)
{
    return spec ? spec->group : FieldGroup::Other;
}

} // namespace Agentwright::App
