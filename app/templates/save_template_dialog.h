// SPDX-License-Identifier: MIT
#pragma once

#include "document/latest_job.h"

#include <agentwright/templates/template_maker.h>

#include <QDialog>
#include <QList>
#include <QString>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStandardItemModel;

namespace KSyntaxHighlighting {
class Repository;
}

namespace Agentwright::App {

class TextPreview;

/// Makes a template of a definition: what recurs in it is proposed as parameters.
class SaveTemplateDialog : public QDialog
{
    Q_OBJECT
public:
    /// The folder is the one the user works in. The repository must outlive it.
    SaveTemplateDialog(const QString &definition, const QString &folder, KSyntaxHighlighting::Repository &repository,
                       QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void saved(const QString &path);

private:
    struct Request {
        QString definition;
        TemplateHeader header;
    };
    void build();
    void addProposal(const ParameterProposal &proposal);
    TemplateHeader header() const;
    void makeLater();
    void show(const Result<QString> &made);

    QString m_definition;
    QString m_folder;
    QLineEdit *m_title;
    QLineEdit *m_id;
    QLineEdit *m_summary;
    QComboBox *m_category;
    QComboBox *m_scope;
    QStandardItemModel *m_parameters;
    TextPreview *m_preview;
    QLabel *m_problem;
    QPushButton *m_save;
    LatestJob<QString, QList<ParameterProposal>> m_proposing;
    LatestJob<Request, Result<QString>> m_making;
};

} // namespace Agentwright::App
