// SPDX-License-Identifier: MIT
#include "templates/save_template_dialog.h"

#include "document/error_text.h"
#include "templates/text_preview.h"
#include "widgets/hint_text.h"
#include "widgets/tab_order.h"

#include <agentwright/base/relative_path.h>
#include <agentwright/model/definition_view.h>
#include <agentwright/workspace/template_folders.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

enum Column { TextColumn, LabelColumn, NameColumn, CountColumn, ColumnCount };

} // namespace

SaveTemplateDialog::SaveTemplateDialog(const QString &definition, const QString &folder,
                                       KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QDialog(parent)
    , m_definition(definition)
    , m_folder(folder)
    , m_title(new QLineEdit(this))
    , m_id(new QLineEdit(this))
    , m_summary(new QLineEdit(this))
    , m_category(new QComboBox(this))
    , m_scope(new QComboBox(this))
    , m_parameters(new QStandardItemModel(0, ColumnCount, this))
    , m_preview(new TextPreview(repository, this))
    , m_problem(new QLabel(this))
    , m_save(nullptr)
    , m_proposing(
          proposeParameters,
          [this](const QList<ParameterProposal> &proposals) {
              for (const ParameterProposal &proposal : proposals)
                  addProposal(proposal);
              makeLater();
          },
          0)
    , m_making([](const Request &request) { return makeTemplate(request.definition, request.header); },
               [this](const Result<QString> &made) { show(made); }, 0)
{
    setObjectName(u"saveTemplateDialog"_s);
    setWindowTitle(tr("Save as Template"));
    m_title->setObjectName(u"title"_s);
    m_id->setObjectName(u"id"_s);
    m_summary->setObjectName(u"summary"_s);
    m_category->setObjectName(u"category"_s);
    m_scope->setObjectName(u"scope"_s);
    m_preview->setObjectName(u"result"_s);
    m_problem->setObjectName(u"problem"_s);
    m_scope->addItem(tr("All my projects (user)"), userTemplateFolder());
    m_scope->addItem(tr("This project"), newProjectTemplateFolder(folder));
    m_category->setEditable(true);
    for (const TemplateSource &source : builtInTemplates()) {
        const QString category = Template::parse(source.text).header().category;
        if (!category.isEmpty() && m_category->findData(category) < 0)
            m_category->addItem(templateText(category), category);
    }
    m_category->setCurrentText(tr("own", "category of the user's templates"));
    build();

    connect(m_title, &QLineEdit::textChanged, this, [this](const QString &title) {
        if (!m_id->isModified())
            m_id->setText(title.trimmed().isEmpty() ? QString() : slug(title));
    });
    for (const QLineEdit *edit : {m_title, m_id, m_summary, m_category->lineEdit()})
        connect(edit, &QLineEdit::textChanged, this, &SaveTemplateDialog::makeLater);
    connect(m_parameters, &QStandardItemModel::itemChanged, this, &SaveTemplateDialog::makeLater);
    const QString name = DefinitionView::parse(definition).name();
    m_title->setText(name.isEmpty() ? QString() : slug(name).replace(u'-', u' '));
    m_proposing.schedule(definition);
}

void SaveTemplateDialog::build()
{
    auto *what = new QFormLayout;
    what->addRow(tr("&Title:"), m_title);
    what->addRow(tr("&Identifier:"), m_id);
    what->addRow(tr("S&ummary:"), m_summary);
    what->addRow(tr("Cate&gory:"), m_category);
    what->addRow(tr("&For:"), m_scope);
    setHint(*m_summary, tr("What agents made from it do, in one sentence"));

    m_parameters->setHorizontalHeaderLabels({tr("Text"), tr("Asked for as"), tr("Parameter"), tr("Times")});
    auto *table = new QTreeView(this);
    table->setObjectName(u"proposals"_s);
    table->setAccessibleName(tr("Parameters"));
    table->setModel(m_parameters);
    table->setRootIsDecorated(false);
    table->header()->setStretchLastSection(false);
    table->header()->setSectionResizeMode(QHeaderView::Stretch);
    table->header()->setSectionResizeMode(CountColumn, QHeaderView::ResizeToContents);
    auto *tableLabel = new QLabel(tr("&Parameters (whoever uses the template is asked for the ticked ones):"), this);
    tableLabel->setBuddy(table);
    tableLabel->setWordWrap(true);

    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins({});
    leftLayout->addLayout(what);
    leftLayout->addWidget(tableLabel);
    leftLayout->addWidget(table, 1);
    auto *right = new QWidget(this);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins({});
    auto *resultLabel = new QLabel(tr("T&emplate:"), right);
    resultLabel->setBuddy(m_preview);
    m_preview->setAccessibleName(tr("Template"));
    rightLayout->addWidget(resultLabel);
    rightLayout->addWidget(m_preview);
    auto *columns = new QSplitter(this);
    columns->setChildrenCollapsible(false);
    columns->addWidget(left);
    columns->addWidget(right);
    columns->setSizes({460, 500});

    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"save"_s);
    m_save->setDefault(true);
    m_save->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(columns, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    setTabOrderByLayout(*this);
    resize(980, 640);
    connect(buttons, &QDialogButtonBox::accepted, this, &SaveTemplateDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SaveTemplateDialog::reject);
}

void SaveTemplateDialog::addProposal(const ParameterProposal &proposal)
{
    const TemplateParameter &parameter = proposal.parameter;
    auto *text = new QStandardItem(parameter.defaultValue.text);
    text->setEditable(false);
    text->setCheckable(true);
    text->setCheckState(proposal.isLikely ? Qt::Checked : Qt::Unchecked);
    auto *count = new QStandardItem(locale().toString(proposal.count));
    count->setEditable(false);
    count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_parameters->appendRow({text, new QStandardItem(parameter.label), new QStandardItem(parameter.name), count});
}

TemplateHeader SaveTemplateDialog::header() const
{
    TemplateHeader header;
    header.id = m_id->text().trimmed();
    header.title = m_title->text().trimmed();
    header.summary = m_summary->text().trimmed();
    const QString category = m_category->currentText().trimmed();
    const int known = m_category->findText(category);
    header.category = known < 0 ? category : m_category->itemData(known).toString();
    for (int row = 0; row < m_parameters->rowCount(); ++row) {
        if (m_parameters->item(row, TextColumn)->checkState() != Qt::Checked)
            continue;
        TemplateParameter parameter;
        parameter.name = m_parameters->item(row, NameColumn)->text().trimmed();
        parameter.label = m_parameters->item(row, LabelColumn)->text().trimmed();
        parameter.defaultValue = TemplateValue::ofText(m_parameters->item(row, TextColumn)->text());
        parameter.isRequired = true;
        header.parameters.append(parameter);
    }
    return header;
}

void SaveTemplateDialog::makeLater()
{
    m_making.schedule({m_definition, header()});
}

void SaveTemplateDialog::show(const Result<QString> &made)
{
    m_save->setEnabled(made.has_value());
    m_problem->setVisible(!made);
    if (made)
        m_preview->showText(*made);
    else
        m_problem->setText(made.error().detail);
}

void SaveTemplateDialog::accept()
{
    const Result<QString> made = makeTemplate(m_definition, header());
    const Result<QString> saved = made ? addTemplate(m_scope->currentData().toString(), *made) : made;
    if (!saved) {
        const QString path = m_scope->currentData().toString() + u'/' + m_id->text().trimmed() + ".md"_L1;
        m_problem->setText(saved.error().code == ErrorCode::InvalidArgument ? saved.error().detail
                           : saved.error().code == ErrorCode::AlreadyExists
                               ? tr("There is a template with this identifier already. Choose another one.")
                               : fileErrorText(saved.error(), path));
        m_problem->show();
        m_id->setFocus(Qt::OtherFocusReason);
        return;
    }
    QDialog::accept();
    Q_EMIT this->saved(*saved);
}

} // namespace Agentwright::App
