// SPDX-License-Identifier: MIT
#include "library/bulk_edit_form.h"

#include <agentwright/model/field_spec.h>
#include <agentwright/model/model_names.h>
#include <agentwright/model/tool_catalog.h>

#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Agentwright::Workspace", text);
}

} // namespace

BulkEditForm::BulkEditForm(const BulkChoices &choices, QWidget *parent)
    : QWidget(parent)
    , m_choices(choices)
    , m_edits(new QComboBox(this))
    , m_help(new QLabel(this))
    , m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins({});
    m_edits->setObjectName(u"bulkEdit"_s);
    for (const BulkEdit &edit : bulkEdits())
        m_edits->addItem(translated(edit.title), QString::fromLatin1(edit.id));
    m_edits->setCurrentIndex(std::max(m_edits->findData(choices.edit), 0));
    m_help->setWordWrap(true);
    m_help->setTextFormat(Qt::PlainText);
    m_layout->addRow(tr("&Edit:"), m_edits);
    m_layout->addRow(m_help);
    connect(m_edits, &QComboBox::currentIndexChanged, this, &BulkEditForm::showParameters);
    showParameters();
    setFocusProxy(isRename() ? static_cast<QWidget *>(m_arguments.constLast()) : m_edits);
    if (isRename())
        m_arguments.constLast()->selectAll();
}

bool BulkEditForm::isRename() const
{
    return !m_choices.renamed.isEmpty() && m_choices.edit == QLatin1StringView(edit().id);
}

const BulkEdit &BulkEditForm::edit() const
{
    return bulkEdits()[std::size_t(std::max(m_edits->currentIndex(), 0))];
}

QStringList BulkEditForm::suggestionsFor(BulkParameter::Kind kind) const
{
    QStringList words;
    switch (kind) {
    case BulkParameter::Kind::Text:
        break;
    case BulkParameter::Kind::Key:
        for (const FieldSpec &field : fieldTable())
            words.append(field.key);
        break;
    case BulkParameter::Kind::Tool:
        for (const ToolSpec &tool : toolTable())
            words.append(tool.name);
        break;
    case BulkParameter::Kind::Model:
        for (const QLatin1StringView model : kModelAliases)
            words.append(model);
        break;
    case BulkParameter::Kind::Agent:
        return m_choices.agents;
    case BulkParameter::Kind::Folder:
        return m_choices.folders;
    }
    return words;
}

void BulkEditForm::showParameters()
{
    for (QLineEdit *argument : std::as_const(m_arguments))
        m_layout->removeRow(argument);
    m_arguments.clear();
    m_help->setText(translated(edit().help));
    for (const BulkParameter &parameter : edit().parameters) {
        auto *argument = new QLineEdit(this);
        const QString label = translated(parameter.label);
        argument->setObjectName(u"argument%1"_s.arg(m_arguments.size()));
        auto *completer = new QCompleter(suggestionsFor(parameter.kind), argument);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        argument->setCompleter(completer);
        if (parameter.kind == BulkParameter::Kind::Agent)
            argument->setText(m_choices.agent);
        if (!m_choices.renamed.isEmpty())
            argument->setReadOnly(parameter.kind == BulkParameter::Kind::Agent);
        m_layout->addRow(tr("%1:").arg(label), argument); // which is also what it is called
        setTabOrder(m_arguments.isEmpty() ? static_cast<QWidget *>(m_edits) : m_arguments.constLast(), argument);
        m_arguments.append(argument);
        if (isRename() && parameter.kind != BulkParameter::Kind::Agent)
            argument->setText(m_choices.agent); // to begin with
        connect(argument, &QLineEdit::textChanged, this, &BulkEditForm::changed);
    }
    Q_EMIT changed();
}

void BulkEditForm::setSuggestions(const QStringList &agents, const QStringList &folders)
{
    m_choices.agents = agents;
    m_choices.folders = folders;
    for (qsizetype i = 0; i < m_arguments.size(); ++i) {
        auto *words = static_cast<QStringListModel *>(m_arguments[i]->completer()->model());
        words->setStringList(suggestionsFor(edit().parameters[std::size_t(i)].kind));
    }
}

ChangeDialog::Planner BulkEditForm::planner() const
{
    QStringList arguments;
    for (const QLineEdit *argument : m_arguments)
        arguments.append(argument->text());
    if (std::ranges::any_of(arguments, [](const QString &text) { return text.trimmed().isEmpty(); }))
        return {};
    if (isRename() && arguments.constLast() == m_choices.agent)
        return {};
    if (isRename())
        return [path = m_choices.renamed, arguments](const QList<BulkSource> &sources) {
            return planAgentRename(path, sources, arguments);
        };
    return [&edit = edit(), arguments](const QList<BulkSource> &sources) {
        return planBulkEdit(edit, sources, arguments);
    };
}

} // namespace Agentwright::App
