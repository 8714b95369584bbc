# Brings Lync Server 2013 to plan 1 of site usa.
# Run it in the management shell of Lync Server 2013, as a voice administrator.
# It reads what is there, changes only what differs, and stops at the first error; run it again after the
# cause is gone: what is done already stays, and nothing is done twice. With -WhatIf it only says what it
# would change. Before its first change it saves what is there in -Folder, for the rollback script, and it
# keeps its log there.
param(
    [switch]$WhatIf,
    [string]$Folder = ''
)
$ErrorActionPreference = 'Stop'
$separator = ('' + [char]10)
$created = @()
$changed = @()
$removed = @()

# Where the log and the state before the plan are kept
if ('' -eq $Folder) {
    $Folder = Join-Path -Path $HOME -ChildPath 'Dialworks' -ErrorAction Stop
    $Folder = Join-Path -Path $Folder -ChildPath 'usa-plan-1-lync2013' -ErrorAction Stop
}
$before = Join-Path -Path $Folder -ChildPath 'before' -ErrorAction Stop
$complete = Join-Path -Path $before -ChildPath 'complete.xml' -ErrorAction Stop
$transcript = $false
if (-not $WhatIf) {
    if (-not (Test-Path -Path $Folder -ErrorAction Stop)) {
        New-Item -Path $Folder -ItemType 'Directory' -ErrorAction Stop | Out-Null -ErrorAction Stop
    }
    try {
        Start-Transcript -Path (Join-Path -Path $Folder -ChildPath 'apply.log' -ErrorAction Stop) -Append -ErrorAction Stop | Out-Null -ErrorAction Stop
        $transcript = $true
    }
    catch {
        Write-Warning -Message (@('No transcript is kept: ', $_) -join '')
    }
}
try {
    Write-Warning -Message 'Left out: test call Redmond_Standard_Premium: a voice test configuration cannot expect that there is no route'
    Write-Warning -Message 'Left out: test call Redmond_Standard_International: a voice test configuration cannot expect that there is no route'
    Write-Warning -Message 'Left out: test call Redmond_Global_Premium: a voice test configuration cannot expect that there is no route'

    # The PSTN gateways by which calls leave
    $gateways = @(Get-CsTrunk -ErrorAction Stop)
    if (0 -eq $gateways.Count) {
        throw 'There is no PSTN gateway in the topology. Define one in Topology Builder, publish the topology and run this script again.'
    }
    if (0 -eq @($gateways | Where-Object { 'PstnGateway:sbc2.contoso.com' -eq $_.Identity }).Count) {
        foreach ($gateway in $gateways) {
            Write-Host -Object (@('  ', $gateway.Identity) -join '')
        }
        throw 'The PSTN gateway sbc2.contoso.com of the plan is not in the topology, which has those listed above.'
    }
    if (0 -eq @($gateways | Where-Object { 'PstnGateway:sbc-eu.contoso.com' -eq $_.Identity }).Count) {
        foreach ($gateway in $gateways) {
            Write-Host -Object (@('  ', $gateway.Identity) -join '')
        }
        throw 'The PSTN gateway sbc-eu.contoso.com of the plan is not in the topology, which has those listed above.'
    }
    if (0 -eq @($gateways | Where-Object { 'PstnGateway:sbc1.contoso.com' -eq $_.Identity }).Count) {
        foreach ($gateway in $gateways) {
            Write-Host -Object (@('  ', $gateway.Identity) -join '')
        }
        throw 'The PSTN gateway sbc1.contoso.com of the plan is not in the topology, which has those listed above.'
    }
    if (0 -eq @($gateways | Where-Object { 'PstnGateway:sbc3.contoso.com' -eq $_.Identity }).Count) {
        foreach ($gateway in $gateways) {
            Write-Host -Object (@('  ', $gateway.Identity) -join '')
        }
        throw 'The PSTN gateway sbc3.contoso.com of the plan is not in the topology, which has those listed above.'
    }

    # What is there before the first change, for the rollback
    if (-not $WhatIf) {
        if (Test-Path -Path $complete -ErrorAction Stop) {
            Write-Host -Object (@('What was there before this plan is saved already in ', $before) -join '')
        }
        else {
            if (-not (Test-Path -Path $before -ErrorAction Stop)) {
                New-Item -Path $before -ItemType 'Directory' -ErrorAction Stop | Out-Null -ErrorAction Stop
            }
            Get-CsDialPlan -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'DialPlan.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsTrunkConfiguration -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'TrunkConfiguration.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsVoiceRoute -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'VoiceRoute.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsVoicePolicy -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'VoicePolicy.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsVoiceTestConfiguration -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'VoiceTestConfiguration.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsVoiceNormalizationRule -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'VoiceNormalizationRule.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsOutboundTranslationRule -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'OutboundTranslationRule.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsOutboundCallingNumberTranslationRule -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'OutboundCallingNumberTranslationRule.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsPstnUsage -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'PstnUsage.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Export-Clixml -Path $complete -InputObject 'plan 1 of site usa' -ErrorAction Stop
            Write-Host -Object (@('What was there before is saved in ', $before) -join '')
        }
    }

    # What is there now
    $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
    $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
    $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
    $allOutboundCallingNumberTranslationRule = @(Get-CsOutboundCallingNumberTranslationRule -ErrorAction Stop)

    # Dial plan site:Redmond with its rules in the order they are tried
    $found = @($allDialPlan | Where-Object { 'site:Redmond' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating dial plan site:Redmond'
        New-CsDialPlan -Identity 'site:Redmond' -Description 'Dialling in Redmond, United States' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'dial plan site:Redmond'
        $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
    }
    elseif (('Dialling in Redmond, United States' -cne $found[0].Description) -or ($false -ne $found[0].OptimizeDeviceDialing)) {
        Write-Host -Object (@('Changing dial plan site:Redmond, which was:', ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' OptimizeDeviceDialing ', (@($found[0].OptimizeDeviceDialing | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsDialPlan -Identity 'site:Redmond' -Description 'Dialling in Redmond, United States' -OptimizeDeviceDialing $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'dial plan site:Redmond'
        $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
    }
    $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
    $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
    $owner = @($allDialPlan | Where-Object { 'site:Redmond' -eq $_.Identity })
    if (1 -eq $owner.Count) {
        $found = @($allVoiceNormalizationRule | Where-Object { 'site:Redmond/Service desk' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating normalization rule site:Redmond/Service desk: ^4357$ becomes +14255550199'
            New-CsVoiceNormalizationRule -Parent 'site:Redmond' -Name 'Service desk' -Pattern '^4357$' -Translation '+14255550199' -Priority 0 -Description 'HELP on the keypad' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'normalization rule site:Redmond/Service desk'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        elseif (('^4357$' -cne $found[0].Pattern) -or ('+14255550199' -cne $found[0].Translation) -or (0 -ne $found[0].Priority) -or ('HELP on the keypad' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing normalization rule site:Redmond/Service desk, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsVoiceNormalizationRule -Identity 'site:Redmond/Service desk' -Pattern '^4357$' -Translation '+14255550199' -Priority 0 -Description 'HELP on the keypad' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rule site:Redmond/Service desk'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        $found = @($allVoiceNormalizationRule | Where-Object { 'site:Redmond/US Service' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating normalization rule site:Redmond/US Service: ^(112|911|11(?:[013-9]\d?|2\d)|2(?:[02-9]\d{3,4}|1(?:\d|\d{3,4}))|[3-8](?:[02-9]\d{2,4}|1\d{1,4})|9(?:[024-79]\d{2,4}|1(?:[02-9]\d{0,3}|1\d{1,3})|[38]\d{1,4}))$ becomes $1'
            New-CsVoiceNormalizationRule -Parent 'site:Redmond' -Name 'US Service' -Pattern '^(112|911|11(?:[013-9]\d?|2\d)|2(?:[02-9]\d{3,4}|1(?:\d|\d{3,4}))|[3-8](?:[02-9]\d{2,4}|1\d{1,4})|9(?:[024-79]\d{2,4}|1(?:[02-9]\d{0,3}|1\d{1,3})|[38]\d{1,4}))$' -Translation '$1' -Priority 1 -Description 'Emergency numbers and short codes, as they are' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'normalization rule site:Redmond/US Service'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        elseif (('^(112|911|11(?:[013-9]\d?|2\d)|2(?:[02-9]\d{3,4}|1(?:\d|\d{3,4}))|[3-8](?:[02-9]\d{2,4}|1\d{1,4})|9(?:[024-79]\d{2,4}|1(?:[02-9]\d{0,3}|1\d{1,3})|[38]\d{1,4}))$' -cne $found[0].Pattern) -or ('$1' -cne $found[0].Translation) -or (1 -ne $found[0].Priority) -or ('Emergency numbers and short codes, as they are' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing normalization rule site:Redmond/US Service, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsVoiceNormalizationRule -Identity 'site:Redmond/US Service' -Pattern '^(112|911|11(?:[013-9]\d?|2\d)|2(?:[02-9]\d{3,4}|1(?:\d|\d{3,4}))|[3-8](?:[02-9]\d{2,4}|1\d{1,4})|9(?:[024-79]\d{2,4}|1(?:[02-9]\d{0,3}|1\d{1,3})|[38]\d{1,4}))$' -Translation '$1' -Priority 1 -Description 'Emergency numbers and short codes, as they are' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rule site:Redmond/US Service'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        $found = @($allVoiceNormalizationRule | Where-Object { 'site:Redmond/US Extensions' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating normalization rule site:Redmond/US Extensions: ^(2\d{3})$ becomes +14255550100;ext=$1'
            New-CsVoiceNormalizationRule -Parent 'site:Redmond' -Name 'US Extensions' -Pattern '^(2\d{3})$' -Translation '+14255550100;ext=$1' -Priority 2 -Description 'Extensions of Redmond' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'normalization rule site:Redmond/US Extensions'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        elseif (('^(2\d{3})$' -cne $found[0].Pattern) -or ('+14255550100;ext=$1' -cne $found[0].Translation) -or (2 -ne $found[0].Priority) -or ('Extensions of Redmond' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing normalization rule site:Redmond/US Extensions, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsVoiceNormalizationRule -Identity 'site:Redmond/US Extensions' -Pattern '^(2\d{3})$' -Translation '+14255550100;ext=$1' -Priority 2 -Description 'Extensions of Redmond' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rule site:Redmond/US Extensions'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        $found = @($allVoiceNormalizationRule | Where-Object { 'site:Redmond/US Complete' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating normalization rule site:Redmond/US Complete: ^\+([1-9]\d{5,14})$ becomes +$1'
            New-CsVoiceNormalizationRule -Parent 'site:Redmond' -Name 'US Complete' -Pattern '^\+([1-9]\d{5,14})$' -Translation '+$1' -Priority 3 -Description 'Numbers with + and country code' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'normalization rule site:Redmond/US Complete'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        elseif (('^\+([1-9]\d{5,14})$' -cne $found[0].Pattern) -or ('+$1' -cne $found[0].Translation) -or (3 -ne $found[0].Priority) -or ('Numbers with + and country code' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing normalization rule site:Redmond/US Complete, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsVoiceNormalizationRule -Identity 'site:Redmond/US Complete' -Pattern '^\+([1-9]\d{5,14})$' -Translation '+$1' -Priority 3 -Description 'Numbers with + and country code' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rule site:Redmond/US Complete'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        $found = @($allVoiceNormalizationRule | Where-Object { 'site:Redmond/US International' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating normalization rule site:Redmond/US International: ^011([1-9]\d{5,14})$ becomes +$1'
            New-CsVoiceNormalizationRule -Parent 'site:Redmond' -Name 'US International' -Pattern '^011([1-9]\d{5,14})$' -Translation '+$1' -Priority 4 -Description 'International prefix and country code' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'normalization rule site:Redmond/US International'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        elseif (('^011([1-9]\d{5,14})$' -cne $found[0].Pattern) -or ('+$1' -cne $found[0].Translation) -or (4 -ne $found[0].Priority) -or ('International prefix and country code' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing normalization rule site:Redmond/US International, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsVoiceNormalizationRule -Identity 'site:Redmond/US International' -Pattern '^011([1-9]\d{5,14})$' -Translation '+$1' -Priority 4 -Description 'International prefix and country code' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rule site:Redmond/US International'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        $found = @($allVoiceNormalizationRule | Where-Object { 'site:Redmond/US Local' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating normalization rule site:Redmond/US Local: ^([2-9]\d{6})$ becomes +1425$1'
            New-CsVoiceNormalizationRule -Parent 'site:Redmond' -Name 'US Local' -Pattern '^([2-9]\d{6})$' -Translation '+1425$1' -Priority 5 -Description 'Numbers of area 425 without area code' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'normalization rule site:Redmond/US Local'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        elseif (('^([2-9]\d{6})$' -cne $found[0].Pattern) -or ('+1425$1' -cne $found[0].Translation) -or (5 -ne $found[0].Priority) -or ('Numbers of area 425 without area code' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing normalization rule site:Redmond/US Local, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsVoiceNormalizationRule -Identity 'site:Redmond/US Local' -Pattern '^([2-9]\d{6})$' -Translation '+1425$1' -Priority 5 -Description 'Numbers of area 425 without area code' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rule site:Redmond/US Local'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        $found = @($allVoiceNormalizationRule | Where-Object { 'site:Redmond/US National' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating normalization rule site:Redmond/US National: ^1?([2-9]\d{9})$ becomes +1$1'
            New-CsVoiceNormalizationRule -Parent 'site:Redmond' -Name 'US National' -Pattern '^1?([2-9]\d{9})$' -Translation '+1$1' -Priority 6 -Description 'National numbers, behind 1 where it is dialled' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'normalization rule site:Redmond/US National'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        elseif (('^1?([2-9]\d{9})$' -cne $found[0].Pattern) -or ('+1$1' -cne $found[0].Translation) -or (6 -ne $found[0].Priority) -or ('National numbers, behind 1 where it is dialled' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing normalization rule site:Redmond/US National, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsVoiceNormalizationRule -Identity 'site:Redmond/US National' -Pattern '^1?([2-9]\d{9})$' -Translation '+1$1' -Priority 6 -Description 'National numbers, behind 1 where it is dialled' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rule site:Redmond/US National'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        $found = @($allVoiceNormalizationRule | Where-Object { 'site:Redmond/US Overdialled' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating normalization rule site:Redmond/US Overdialled: ^1?([2-9]\d{9})\d{1,10}$ becomes +1$1'
            New-CsVoiceNormalizationRule -Parent 'site:Redmond' -Name 'US Overdialled' -Pattern '^1?([2-9]\d{9})\d{1,10}$' -Translation '+1$1' -Priority 7 -Description 'National numbers with digits after their end, which are ignored' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'normalization rule site:Redmond/US Overdialled'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        elseif (('^1?([2-9]\d{9})\d{1,10}$' -cne $found[0].Pattern) -or ('+1$1' -cne $found[0].Translation) -or (7 -ne $found[0].Priority) -or ('National numbers with digits after their end, which are ignored' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing normalization rule site:Redmond/US Overdialled, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsVoiceNormalizationRule -Identity 'site:Redmond/US Overdialled' -Pattern '^1?([2-9]\d{9})\d{1,10}$' -Translation '+1$1' -Priority 7 -Description 'National numbers with digits after their end, which are ignored' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rule site:Redmond/US Overdialled'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        $owner = @($allDialPlan | Where-Object { 'site:Redmond' -eq $_.Identity })
        foreach ($rule in @($owner[0].NormalizationRules | Where-Object { $null -ne $_ })) {
            if (@('Service desk', 'US Service', 'US Extensions', 'US Complete', 'US International', 'US Local', 'US National', 'US Overdialled') -notcontains $rule.Name) {
                Write-Host -Object (@('Removing normalization rule site:Redmond/', $rule.Name, ', which the plan does not have; it was: ', $rule.Pattern, ' becomes ', $rule.Translation) -join '')
                Remove-CsVoiceNormalizationRule -Identity (@('site:Redmond/', $rule.Name) -join '') -WhatIf:$WhatIf -ErrorAction Stop
                $removed += @('normalization rule ', (@('site:Redmond/', $rule.Name) -join '')) -join ''
                $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
            }
        }
    }
    else {
        Write-Host -Object 'dial plan site:Redmond would get 8 rules of kind normalization rule'
    }

    # PSTN usages, each waited for until it can be read back
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Redmond-Emergency') {
        Write-Host -Object 'Creating usage Redmond-Emergency'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='Redmond-Emergency'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Redmond-Emergency'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Redmond-Emergency') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Redmond-Emergency')) {
                throw 'The usage Redmond-Emergency was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Redmond-Internal') {
        Write-Host -Object 'Creating usage Redmond-Internal'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='Redmond-Internal'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Redmond-Internal'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Redmond-Internal') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Redmond-Internal')) {
                throw 'The usage Redmond-Internal was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Redmond-TollFree') {
        Write-Host -Object 'Creating usage Redmond-TollFree'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='Redmond-TollFree'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Redmond-TollFree'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Redmond-TollFree') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Redmond-TollFree')) {
                throw 'The usage Redmond-TollFree was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Redmond-Local') {
        Write-Host -Object 'Creating usage Redmond-Local'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='Redmond-Local'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Redmond-Local'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Redmond-Local') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Redmond-Local')) {
                throw 'The usage Redmond-Local was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Redmond-National') {
        Write-Host -Object 'Creating usage Redmond-National'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='Redmond-National'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Redmond-National'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Redmond-National') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Redmond-National')) {
                throw 'The usage Redmond-National was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Redmond-International') {
        Write-Host -Object 'Creating usage Redmond-International'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='Redmond-International'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Redmond-International'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Redmond-International') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Redmond-International')) {
                throw 'The usage Redmond-International was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Partner') {
        Write-Host -Object 'Creating usage Partner'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='Partner'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Partner'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Partner') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Partner')) {
                throw 'The usage Partner was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }

    # Trunk PstnGateway:sbc3.contoso.com: what becomes of numbers on the way out
    $found = @($allTrunkConfiguration | Where-Object { 'PstnGateway:sbc3.contoso.com' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating trunk configuration PstnGateway:sbc3.contoso.com'
        New-CsTrunkConfiguration -Identity 'PstnGateway:sbc3.contoso.com' -RemovePlusFromUri $true -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'trunk configuration PstnGateway:sbc3.contoso.com'
        $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    }
    elseif ($true -ne $found[0].RemovePlusFromUri) {
        Write-Host -Object (@('Changing trunk configuration PstnGateway:sbc3.contoso.com, which was:', ' RemovePlusFromUri ', (@($found[0].RemovePlusFromUri | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsTrunkConfiguration -Identity 'PstnGateway:sbc3.contoso.com' -RemovePlusFromUri $true -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'trunk configuration PstnGateway:sbc3.contoso.com'
        $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    }
    $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
    $owner = @($allTrunkConfiguration | Where-Object { 'PstnGateway:sbc3.contoso.com' -eq $_.Identity })
    if (1 -eq $owner.Count) {
        $owner = @($allTrunkConfiguration | Where-Object { 'PstnGateway:sbc3.contoso.com' -eq $_.Identity })
        foreach ($rule in @($owner[0].OutboundTranslationRulesList | Where-Object { $null -ne $_ })) {
            if (@() -notcontains $rule.Name) {
                Write-Host -Object (@('Removing outbound translation rule PstnGateway:sbc3.contoso.com/', $rule.Name, ', which the plan does not have; it was: ', $rule.Pattern, ' becomes ', $rule.Translation) -join '')
                Remove-CsOutboundTranslationRule -Identity (@('PstnGateway:sbc3.contoso.com/', $rule.Name) -join '') -WhatIf:$WhatIf -ErrorAction Stop
                $removed += @('outbound translation rule ', (@('PstnGateway:sbc3.contoso.com/', $rule.Name) -join '')) -join ''
                $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
            }
        }
    }
    else {
        Write-Host -Object 'trunk configuration PstnGateway:sbc3.contoso.com would get 0 rules of kind outbound translation rule'
    }
    $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    $allOutboundCallingNumberTranslationRule = @(Get-CsOutboundCallingNumberTranslationRule -ErrorAction Stop)
    $owner = @($allTrunkConfiguration | Where-Object { 'PstnGateway:sbc3.contoso.com' -eq $_.Identity })
    if (1 -eq $owner.Count) {
        $owner = @($allTrunkConfiguration | Where-Object { 'PstnGateway:sbc3.contoso.com' -eq $_.Identity })
        foreach ($rule in @($owner[0].OutboundCallingNumberTranslationRulesList | Where-Object { $null -ne $_ })) {
            if (@() -notcontains $rule.Name) {
                Write-Host -Object (@('Removing outbound calling number rule PstnGateway:sbc3.contoso.com/', $rule.Name, ', which the plan does not have; it was: ', $rule.Pattern, ' becomes ', $rule.Translation) -join '')
                Remove-CsOutboundCallingNumberTranslationRule -Identity (@('PstnGateway:sbc3.contoso.com/', $rule.Name) -join '') -WhatIf:$WhatIf -ErrorAction Stop
                $removed += @('outbound calling number rule ', (@('PstnGateway:sbc3.contoso.com/', $rule.Name) -join '')) -join ''
                $allOutboundCallingNumberTranslationRule = @(Get-CsOutboundCallingNumberTranslationRule -ErrorAction Stop)
            }
        }
    }
    else {
        Write-Host -Object 'trunk configuration PstnGateway:sbc3.contoso.com would get 0 rules of kind outbound calling number rule'
    }

    # Route Partner in Vancouver
    $found = @($allVoiceRoute | Where-Object { 'Partner in Vancouver' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Partner in Vancouver'
        New-CsVoiceRoute -Identity 'Partner in Vancouver' -NumberPattern '^\+1604\d{7}$' -PstnUsages @{add='Partner'} -PstnGatewayList @{add='PstnGateway:sbc2.contoso.com'} -Priority 0 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Partner in Vancouver'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+1604\d{7}$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Partner' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:sbc2.contoso.com' -eq $_ }).Count)) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Partner in Vancouver, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Partner in Vancouver' -NumberPattern '^\+1604\d{7}$' -PstnUsages @{replace='Partner'} -PstnGatewayList @{replace='PstnGateway:sbc2.contoso.com'} -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Partner in Vancouver'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-LeastCost
    $found = @($allVoiceRoute | Where-Object { 'Redmond-LeastCost' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Redmond-LeastCost'
        New-CsVoiceRoute -Identity 'Redmond-LeastCost' -NumberPattern '^\+(?:44\d{4,13}|49\d{4,13}|33\d{4,13})$' -PstnUsages @{add='Redmond-International'} -PstnGatewayList @{add='PstnGateway:sbc-eu.contoso.com'} -Description 'Calls from Redmond to GB, DE, FR, where they cost least' -SuppressCallerId $true -AlternateCallerId '+14255550100' -Priority 1 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Redmond-LeastCost'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:44\d{4,13}|49\d{4,13}|33\d{4,13})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Redmond-International' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:sbc-eu.contoso.com' -eq $_ }).Count)) -or ('Calls from Redmond to GB, DE, FR, where they cost least' -cne $found[0].Description) -or ($true -ne $found[0].SuppressCallerId) -or ('+14255550100' -cne $found[0].AlternateCallerId)) {
        Write-Host -Object (@('Changing voice route Redmond-LeastCost, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', '), ' AlternateCallerId ', (@($found[0].AlternateCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Redmond-LeastCost' -NumberPattern '^\+(?:44\d{4,13}|49\d{4,13}|33\d{4,13})$' -PstnUsages @{replace='Redmond-International'} -PstnGatewayList @{replace='PstnGateway:sbc-eu.contoso.com'} -Description 'Calls from Redmond to GB, DE, FR, where they cost least' -SuppressCallerId $true -AlternateCallerId '+14255550100' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Redmond-LeastCost'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-Emergency
    $found = @($allVoiceRoute | Where-Object { 'Redmond-Emergency' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Redmond-Emergency'
        New-CsVoiceRoute -Identity 'Redmond-Emergency' -NumberPattern '^(?:112|911)$' -PstnUsages @{add='Redmond-Emergency'} -PstnGatewayList @{add=@('PstnGateway:sbc1.contoso.com', 'PstnGateway:sbc2.contoso.com')} -Description 'Emergency calls from Redmond' -Priority 2 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Redmond-Emergency'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:112|911)$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Redmond-Emergency' -eq $_ }).Count)) -or ((2 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:sbc1.contoso.com' -eq $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:sbc2.contoso.com' -eq $_ }).Count)) -or ('Emergency calls from Redmond' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Redmond-Emergency, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Redmond-Emergency' -NumberPattern '^(?:112|911)$' -PstnUsages @{replace='Redmond-Emergency'} -PstnGatewayList @{replace=@('PstnGateway:sbc1.contoso.com', 'PstnGateway:sbc2.contoso.com')} -Description 'Emergency calls from Redmond' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Redmond-Emergency'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-Internal
    $found = @($allVoiceRoute | Where-Object { 'Redmond-Internal' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Redmond-Internal'
        New-CsVoiceRoute -Identity 'Redmond-Internal' -NumberPattern '^\+(?:14255550100(?:;ext=2\d{3})?|14255550100)$' -PstnUsages @{add='Redmond-Internal'} -PstnGatewayList @{add=@('PstnGateway:sbc1.contoso.com', 'PstnGateway:sbc2.contoso.com')} -Description 'Internal calls from Redmond' -Priority 3 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Redmond-Internal'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:14255550100(?:;ext=2\d{3})?|14255550100)$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Redmond-Internal' -eq $_ }).Count)) -or ((2 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:sbc1.contoso.com' -eq $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:sbc2.contoso.com' -eq $_ }).Count)) -or ('Internal calls from Redmond' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Redmond-Internal, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Redmond-Internal' -NumberPattern '^\+(?:14255550100(?:;ext=2\d{3})?|14255550100)$' -PstnUsages @{replace='Redmond-Internal'} -PstnGatewayList @{replace=@('PstnGateway:sbc1.contoso.com', 'PstnGateway:sbc2.contoso.com')} -Description 'Internal calls from Redmond' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Redmond-Internal'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-TollFree
    $found = @($allVoiceRoute | Where-Object { 'Redmond-TollFree' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Redmond-TollFree'
        New-CsVoiceRoute -Identity 'Redmond-TollFree' -NumberPattern '^(?:\+(?:18(?:00[02-9]\d{6}|33\d{7}|44\d{7}|55\d{7}|66\d{7}|77\d{7}|8\d{8})|800\d{3,12})|(?:11[013-9]|61\d|9(?:1[02-9]|[38]\d)))$' -PstnUsages @{add='Redmond-TollFree'} -PstnGatewayList @{add=@('PstnGateway:sbc1.contoso.com', 'PstnGateway:sbc2.contoso.com')} -Description 'TollFree calls from Redmond' -SuppressCallerId $true -AlternateCallerId '+14255550100' -Priority 4 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Redmond-TollFree'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+(?:18(?:00[02-9]\d{6}|33\d{7}|44\d{7}|55\d{7}|66\d{7}|77\d{7}|8\d{8})|800\d{3,12})|(?:11[013-9]|61\d|9(?:1[02-9]|[38]\d)))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Redmond-TollFree' -eq $_ }).Count)) -or ((2 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:sbc1.contoso.com' -eq $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:sbc2.contoso.com' -eq $_ }).Count)) -or ('TollFree calls from Redmond' -cne $found[0].Description) -or ($true -ne $found[0].SuppressCallerId) -or ('+14255550100' -cne $found[0].AlternateCallerId)) {
        Write-Host -Object (@('Changing voice route Redmond-TollFree, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', '), ' AlternateCallerId ', (@($found[0].AlternateCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Redmond-TollFree' -NumberPattern '^(?:\+(?:18(?:00[02-9]\d{6}|33\d{7}|44\d{7}|55\d{7}|66\d{7}|77\d{7}|8\d{8})|800\d{3,12})|(?:11[013-9]|61\d|9(?:1[02-9]|[38]\d)))$' -PstnUsages @{replace='Redmond-TollFree'} -PstnGatewayList @{replace=@('PstnGateway:sbc1.contoso.com', 'PstnGateway:sbc2.contoso.com')} -Description 'TollFree calls from Redmond' -SuppressCallerId $true -AlternateCallerId '+14255550100' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Redmond-TollFree'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-Local
    $found = @($allVoiceRoute | Where-Object { 'Redmond-Local' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Redmond-Local'
        New-CsVoiceRoute -Identity 'Redmond-Local' -NumberPattern '^\+(?:1425\d{7})$' -PstnUsages @{add='Redmond-Local'} -PstnGatewayList @{add=@('PstnGateway:sbc1.contoso.com', 'PstnGateway:sbc2.contoso.com')} -Description 'Local calls from Redmond' -SuppressCallerId $true -AlternateCallerId '+14255550100' -Priority 5 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Redmond-Local'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:1425\d{7})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Redmond-Local' -eq $_ }).Count)) -or ((2 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:sbc1.contoso.com' -eq $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:sbc2.contoso.com' -eq $_ }).Count)) -or ('Local calls from Redmond' -cne $found[0].Description) -or ($true -ne $found[0].SuppressCallerId) -or ('+14255550100' -cne $found[0].AlternateCallerId)) {
        Write-Host -Object (@('Changing voice route Redmond-Local, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', '), ' AlternateCallerId ', (@($found[0].AlternateCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Redmond-Local' -NumberPattern '^\+(?:1425\d{7})$' -PstnUsages @{replace='Redmond-Local'} -PstnGatewayList @{replace=@('PstnGateway:sbc1.contoso.com', 'PstnGateway:sbc2.contoso.com')} -Description 'Local calls from Redmond' -SuppressCallerId $true -AlternateCallerId '+14255550100' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Redmond-Local'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-National
    $found = @($allVoiceRoute | Where-Object { 'Redmond-National' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Redmond-National'
        New-CsVoiceRoute -Identity 'Redmond-National' -NumberPattern '^(?:\+(?:1(?:2(?:0[0-35-9]\d{7}|[179]\d{8}|[23][0-57-9]\d{7}|4[013-578]\d{7}|5[1-689]\d{7}|6[0-25-79]\d{7}|8[0-35-8]\d{7})|3(?:0[0-57-9]\d{7}|[1-379]\d{8}|4[1246-9]\d{7}|5[0-35-9]\d{7}|6[0-469]\d{7}|8[013-9]\d{7})|4(?:0[0-24-9]\d{7}|1[0-579]\d{7}|[26][0-79]\d{7}|3[02-69]\d{7}|4[02-9]\d{7}|5[1-9]\d{7}|7[0-25-9]\d{7}|[89]\d{8})|5(?:0[1-57-9]\d{7}|1[0-35-8]\d{7}|20\d{7}|3[0149]\d{7}|4[01]\d{7}|5\d{8}|6[1-47]\d{7}|7[0-5]\d{7}|8[0256]\d{7})|6(?:0[1-35-9]\d{7}|1[0-24-9]\d{7}|2[013-9]\d{7}|3[0-24-8]\d{7}|4[0-68]\d{7}|5[0-79]\d{7}|6[0-35-9]\d{7}|7[3-9]\d{7}|8[0-25-9]\d{7}|9\d{8})|7(?:0[0-46-8]\d{7}|[139]\d{8}|2[02-9]\d{7}|4[013-9]\d{7}|5[0-24-79]\d{7}|6[0-689]\d{7}|7[0-79]\d{7}|8[135689]\d{7})|8(?:0[1-68]\d{7}|1[0-8]\d{7}|2[0-46-8]\d{7}|3[0-24-9]\d{7}|4[0-35-8]\d{7}|5[0-46-9]\d{7}|6[0-5]\d{7}|7[0-2458]\d{7}|9\d{8})|9(?:0[1346-9]\d{7}|[12578]\d{8}|3[0-8]\d{7}|4[013-9]\d{7})))|(?:11\d{2}|2(?:[023689]\d{2,4}|1\d{1,4}|4(?:[013-9]\d{1,3}|2(?:[0-79]\d{0,2}|8(?:0\d|[1-9]\d?)?))|5(?:[013-9]\d{1,3}|2(?:0(?:[0-8]\d?|9\d)?|[1-9]\d{0,2}))|7(?:[0-357-9]\d{1,3}|4(?:[0-35-9]\d{0,2}|4(?:[0-8]\d?|9\d)?)|6(?:[0-57-9]\d{0,2}|6(?:[0-24-9]\d?|3\d)?)))|3(?:[04679]\d{2,4}|1\d{1,4}|2(?:[0-24-9]\d{1,3}|3(?:[0-35-9]\d{0,2}|4(?:0\d|[1-9]\d?)?))|3(?:[0-689]\d{1,3}|7(?:[0-79]\d{0,2}|8(?:[0-57-9]\d?|6\d)?))|5(?:[0-46-9]\d{1,3}|5(?:[0-57-9]\d{0,2}|6(?:[0-35-9]\d?|4\d)?))|8(?:[03-9]\d{1,3}|1(?:[0-24-9]\d{0,2}|3(?:[0-46-9]\d?|5\d)?)|2(?:[0-46-9]\d{0,2}|5(?:[0-35-9]\d?|4\d)?)))|4(?:[02459]\d{2,4}|1(?:[0-25-9]\d{0,3}|3(?:[0-57-9]\d{0,2}|6(?:[0-57-9]\d?|6\d)?)?|4(?:[0-57-9]\d{0,2}|6(?:[0-24-9]\d?|3\d)?)?)|3(?:[0-24-9]\d{1,3}|3(?:[0-46-9]\d{0,2}|5(?:[0-46-9]\d?|5\d)?))|6(?:[024-9]\d{1,3}|1(?:[0-46-9]\d{0,2}|5(?:[0-689]\d?|7\d)?)|3(?:[013-9]\d{0,2}|2(?:[0-689]\d?|7\d)?))|7(?:[0-46-9]\d{1,3}|5(?:[0-46-9]\d{0,2}|5(?:[0-24-9]\d?|3\d)?))|8(?:[013-9]\d{1,3}|2(?:[013-689]\d{0,2}|2(?:[02-9]\d?|1\d)?|7(?:[0-689]\d?|7\d)?)))|5(?:[036-8]\d{2,4}|1\d{1,4}|2(?:[0-8]\d{1,3}|9(?:[0-35-9]\d{0,2}|4(?:[0-35-9]\d?|4\d)?))|4(?:[0-79]\d{1,3}|8(?:[0-8]\d{0,2}|9(?:[013-9]\d?|2\d)?))|5(?:[0-8]\d{1,3}|9(?:[013-9]\d{0,2}|2(?:[0-79]\d?|8\d)?))|9(?:[024-9]\d{1,3}|1(?:[0-79]\d{0,2}|8(?:[0-689]\d?|7\d)?)|3(?:[0-35-9]\d{0,2}|4(?:[013-9]\d?|2\d)?)))|6(?:[0-8]\d{2,4}|9(?:[0-24-9]\d{1,3}|3(?:[0-79]\d{0,2}|8(?:[0-79]\d?|8\d)?)))|7(?:[0457-9]\d{2,4}|1\d{1,4}|2(?:0(?:[0-69]\d{0,2}|7(?:[0-79]\d?|8\d)?|8(?:[0-689]\d?|7\d)?)|[1-9]\d{1,3})|3(?:[013-8]\d{1,3}|2(?:[0-79]\d{0,2}|8(?:[0-79]\d?|8\d)?)|9(?:0(?:[0-8]\d?|9\d)?|[1-9]\d{0,2}))|6(?:[0-35-9]\d{1,3}|4(?:[013-9]\d{0,2}|2(?:[0-57-9]\d?|6\d)?)))|8(?:[02-578]\d{2,4}|1\d{1,4}|6(?:[013-9]\d{1,3}|2(?:[0-24-9]\d{0,2}|3(?:[0-35-9]\d?|4\d)?))|9(?:[0-57-9]\d{1,3}|6(?:[02-9]\d{0,2}|1(?:[0-57-9]\d?|6\d)?)))|9(?:[0-48]\d{2,4}|5(?:[013-9]\d{1,3}|2(?:[0-8]\d{0,2}|9(?:[0-689]\d?|7\d)?))|6(?:0(?:[0-35-9]\d{0,2}|4(?:0\d|[1-9]\d?)?)|[1-79]\d{1,3}|8(?:[0-24-9]\d{0,2}|3(?:[0-46-9]\d?|5\d)?))|7(?:[013-57-9]\d{1,3}|2(?:[0-8]\d{0,2}|9(?:[0-35-9]\d?|4\d)?)|6(?:[0-79]\d{0,2}|8(?:[0-79]\d?|8\d)?))|9(?:[0-589]\d{1,3}|6(?:[0-79]\d{0,2}|8(?:[0-8]\d?|9\d)?)|7(?:[0-8]\d{0,2}|9(?:[0-57-9]\d?|6\d)?)))))$' -PstnUsages @{add='Redmond-National'} -PstnGatewayList @{add=@('PstnGateway:sbc1.contoso.com', 'PstnGateway:sbc2.contoso.com')} -Description 'National calls from Redmond' -SuppressCallerId $true -AlternateCallerId '+14255550100' -Priority 6 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Redmond-National'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+(?:1(?:2(?:0[0-35-9]\d{7}|[179]\d{8}|[23][0-57-9]\d{7}|4[013-578]\d{7}|5[1-689]\d{7}|6[0-25-79]\d{7}|8[0-35-8]\d{7})|3(?:0[0-57-9]\d{7}|[1-379]\d{8}|4[1246-9]\d{7}|5[0-35-9]\d{7}|6[0-469]\d{7}|8[013-9]\d{7})|4(?:0[0-24-9]\d{7}|1[0-579]\d{7}|[26][0-79]\d{7}|3[02-69]\d{7}|4[02-9]\d{7}|5[1-9]\d{7}|7[0-25-9]\d{7}|[89]\d{8})|5(?:0[1-57-9]\d{7}|1[0-35-8]\d{7}|20\d{7}|3[0149]\d{7}|4[01]\d{7}|5\d{8}|6[1-47]\d{7}|7[0-5]\d{7}|8[0256]\d{7})|6(?:0[1-35-9]\d{7}|1[0-24-9]\d{7}|2[013-9]\d{7}|3[0-24-8]\d{7}|4[0-68]\d{7}|5[0-79]\d{7}|6[0-35-9]\d{7}|7[3-9]\d{7}|8[0-25-9]\d{7}|9\d{8})|7(?:0[0-46-8]\d{7}|[139]\d{8}|2[02-9]\d{7}|4[013-9]\d{7}|5[0-24-79]\d{7}|6[0-689]\d{7}|7[0-79]\d{7}|8[135689]\d{7})|8(?:0[1-68]\d{7}|1[0-8]\d{7}|2[0-46-8]\d{7}|3[0-24-9]\d{7}|4[0-35-8]\d{7}|5[0-46-9]\d{7}|6[0-5]\d{7}|7[0-2458]\d{7}|9\d{8})|9(?:0[1346-9]\d{7}|[12578]\d{8}|3[0-8]\d{7}|4[013-9]\d{7})))|(?:11\d{2}|2(?:[023689]\d{2,4}|1\d{1,4}|4(?:[013-9]\d{1,3}|2(?:[0-79]\d{0,2}|8(?:0\d|[1-9]\d?)?))|5(?:[013-9]\d{1,3}|2(?:0(?:[0-8]\d?|9\d)?|[1-9]\d{0,2}))|7(?:[0-357-9]\d{1,3}|4(?:[0-35-9]\d{0,2}|4(?:[0-8]\d?|9\d)?)|6(?:[0-57-9]\d{0,2}|6(?:[0-24-9]\d?|3\d)?)))|3(?:[04679]\d{2,4}|1\d{1,4}|2(?:[0-24-9]\d{1,3}|3(?:[0-35-9]\d{0,2}|4(?:0\d|[1-9]\d?)?))|3(?:[0-689]\d{1,3}|7(?:[0-79]\d{0,2}|8(?:[0-57-9]\d?|6\d)?))|5(?:[0-46-9]\d{1,3}|5(?:[0-57-9]\d{0,2}|6(?:[0-35-9]\d?|4\d)?))|8(?:[03-9]\d{1,3}|1(?:[0-24-9]\d{0,2}|3(?:[0-46-9]\d?|5\d)?)|2(?:[0-46-9]\d{0,2}|5(?:[0-35-9]\d?|4\d)?)))|4(?:[02459]\d{2,4}|1(?:[0-25-9]\d{0,3}|3(?:[0-57-9]\d{0,2}|6(?:[0-57-9]\d?|6\d)?)?|4(?:[0-57-9]\d{0,2}|6(?:[0-24-9]\d?|3\d)?)?)|3(?:[0-24-9]\d{1,3}|3(?:[0-46-9]\d{0,2}|5(?:[0-46-9]\d?|5\d)?))|6(?:[024-9]\d{1,3}|1(?:[0-46-9]\d{0,2}|5(?:[0-689]\d?|7\d)?)|3(?:[013-9]\d{0,2}|2(?:[0-689]\d?|7\d)?))|7(?:[0-46-9]\d{1,3}|5(?:[0-46-9]\d{0,2}|5(?:[0-24-9]\d?|3\d)?))|8(?:[013-9]\d{1,3}|2(?:[013-689]\d{0,2}|2(?:[02-9]\d?|1\d)?|7(?:[0-689]\d?|7\d)?)))|5(?:[036-8]\d{2,4}|1\d{1,4}|2(?:[0-8]\d{1,3}|9(?:[0-35-9]\d{0,2}|4(?:[0-35-9]\d?|4\d)?))|4(?:[0-79]\d{1,3}|8(?:[0-8]\d{0,2}|9(?:[013-9]\d?|2\d)?))|5(?:[0-8]\d{1,3}|9(?:[013-9]\d{0,2}|2(?:[0-79]\d?|8\d)?))|9(?:[024-9]\d{1,3}|1(?:[0-79]\d{0,2}|8(?:[0-689]\d?|7\d)?)|3(?:[0-35-9]\d{0,2}|4(?:[013-9]\d?|2\d)?)))|6(?:[0-8]\d{2,4}|9(?:[0-24-9]\d{1,3}|3(?:[0-79]\d{0,2}|8(?:[0-79]\d?|8\d)?)))|7(?:[0457-9]\d{2,4}|1\d{1,4}|2(?:0(?:[0-69]\d{0,2}|7(?:[0-79]\d?|8\d)?|8(?:[0-689]\d?|7\d)?)|[1-9]\d{1,3})|3(?:[013-8]\d{1,3}|2(?:[0-79]\d{0,2}|8(?:[0-79]\d?|8\d)?)|9(?:0(?:[0-8]\d?|9\d)?|[1-9]\d{0,2}))|6(?:[0-35-9]\d{1,3}|4(?:[013-9]\d{0,2}|2(?:[0-57-9]\d?|6\d)?)))|8(?:[02-578]\d{2,4}|1\d{1,4}|6(?:[013-9]\d{1,3}|2(?:[0-24-9]\d{0,2}|3(?:[0-35-9]\d?|4\d)?))|9(?:[0-57-9]\d{1,3}|6(?:[02-9]\d{0,2}|1(?:[0-57-9]\d?|6\d)?)))|9(?:[0-48]\d{2,4}|5(?:[013-9]\d{1,3}|2(?:[0-8]\d{0,2}|9(?:[0-689]\d?|7\d)?))|6(?:0(?:[0-35-9]\d{0,2}|4(?:0\d|[1-9]\d?)?)|[1-79]\d{1,3}|8(?:[0-24-9]\d{0,2}|3(?:[0-46-9]\d?|5\d)?))|7(?:[013-57-9]\d{1,3}|2(?:[0-8]\d{0,2}|9(?:[0-35-9]\d?|4\d)?)|6(?:[0-79]\d{0,2}|8(?:[0-79]\d?|8\d)?))|9(?:[0-589]\d{1,3}|6(?:[0-79]\d{0,2}|8(?:[0-8]\d?|9\d)?)|7(?:[0-8]\d{0,2}|9(?:[0-57-9]\d?|6\d)?)))))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Redmond-National' -eq $_ }).Count)) -or ((2 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:sbc1.contoso.com' -eq $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:sbc2.contoso.com' -eq $_ }).Count)) -or ('National calls from Redmond' -cne $found[0].Description) -or ($true -ne $found[0].SuppressCallerId) -or ('+14255550100' -cne $found[0].AlternateCallerId)) {
        Write-Host -Object (@('Changing voice route Redmond-National, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', '), ' AlternateCallerId ', (@($found[0].AlternateCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Redmond-National' -NumberPattern '^(?:\+(?:1(?:2(?:0[0-35-9]\d{7}|[179]\d{8}|[23][0-57-9]\d{7}|4[013-578]\d{7}|5[1-689]\d{7}|6[0-25-79]\d{7}|8[0-35-8]\d{7})|3(?:0[0-57-9]\d{7}|[1-379]\d{8}|4[1246-9]\d{7}|5[0-35-9]\d{7}|6[0-469]\d{7}|8[013-9]\d{7})|4(?:0[0-24-9]\d{7}|1[0-579]\d{7}|[26][0-79]\d{7}|3[02-69]\d{7}|4[02-9]\d{7}|5[1-9]\d{7}|7[0-25-9]\d{7}|[89]\d{8})|5(?:0[1-57-9]\d{7}|1[0-35-8]\d{7}|20\d{7}|3[0149]\d{7}|4[01]\d{7}|5\d{8}|6[1-47]\d{7}|7[0-5]\d{7}|8[0256]\d{7})|6(?:0[1-35-9]\d{7}|1[0-24-9]\d{7}|2[013-9]\d{7}|3[0-24-8]\d{7}|4[0-68]\d{7}|5[0-79]\d{7}|6[0-35-9]\d{7}|7[3-9]\d{7}|8[0-25-9]\d{7}|9\d{8})|7(?:0[0-46-8]\d{7}|[139]\d{8}|2[02-9]\d{7}|4[013-9]\d{7}|5[0-24-79]\d{7}|6[0-689]\d{7}|7[0-79]\d{7}|8[135689]\d{7})|8(?:0[1-68]\d{7}|1[0-8]\d{7}|2[0-46-8]\d{7}|3[0-24-9]\d{7}|4[0-35-8]\d{7}|5[0-46-9]\d{7}|6[0-5]\d{7}|7[0-2458]\d{7}|9\d{8})|9(?:0[1346-9]\d{7}|[12578]\d{8}|3[0-8]\d{7}|4[013-9]\d{7})))|(?:11\d{2}|2(?:[023689]\d{2,4}|1\d{1,4}|4(?:[013-9]\d{1,3}|2(?:[0-79]\d{0,2}|8(?:0\d|[1-9]\d?)?))|5(?:[013-9]\d{1,3}|2(?:0(?:[0-8]\d?|9\d)?|[1-9]\d{0,2}))|7(?:[0-357-9]\d{1,3}|4(?:[0-35-9]\d{0,2}|4(?:[0-8]\d?|9\d)?)|6(?:[0-57-9]\d{0,2}|6(?:[0-24-9]\d?|3\d)?)))|3(?:[04679]\d{2,4}|1\d{1,4}|2(?:[0-24-9]\d{1,3}|3(?:[0-35-9]\d{0,2}|4(?:0\d|[1-9]\d?)?))|3(?:[0-689]\d{1,3}|7(?:[0-79]\d{0,2}|8(?:[0-57-9]\d?|6\d)?))|5(?:[0-46-9]\d{1,3}|5(?:[0-57-9]\d{0,2}|6(?:[0-35-9]\d?|4\d)?))|8(?:[03-9]\d{1,3}|1(?:[0-24-9]\d{0,2}|3(?:[0-46-9]\d?|5\d)?)|2(?:[0-46-9]\d{0,2}|5(?:[0-35-9]\d?|4\d)?)))|4(?:[02459]\d{2,4}|1(?:[0-25-9]\d{0,3}|3(?:[0-57-9]\d{0,2}|6(?:[0-57-9]\d?|6\d)?)?|4(?:[0-57-9]\d{0,2}|6(?:[0-24-9]\d?|3\d)?)?)|3(?:[0-24-9]\d{1,3}|3(?:[0-46-9]\d{0,2}|5(?:[0-46-9]\d?|5\d)?))|6(?:[024-9]\d{1,3}|1(?:[0-46-9]\d{0,2}|5(?:[0-689]\d?|7\d)?)|3(?:[013-9]\d{0,2}|2(?:[0-689]\d?|7\d)?))|7(?:[0-46-9]\d{1,3}|5(?:[0-46-9]\d{0,2}|5(?:[0-24-9]\d?|3\d)?))|8(?:[013-9]\d{1,3}|2(?:[013-689]\d{0,2}|2(?:[02-9]\d?|1\d)?|7(?:[0-689]\d?|7\d)?)))|5(?:[036-8]\d{2,4}|1\d{1,4}|2(?:[0-8]\d{1,3}|9(?:[0-35-9]\d{0,2}|4(?:[0-35-9]\d?|4\d)?))|4(?:[0-79]\d{1,3}|8(?:[0-8]\d{0,2}|9(?:[013-9]\d?|2\d)?))|5(?:[0-8]\d{1,3}|9(?:[013-9]\d{0,2}|2(?:[0-79]\d?|8\d)?))|9(?:[024-9]\d{1,3}|1(?:[0-79]\d{0,2}|8(?:[0-689]\d?|7\d)?)|3(?:[0-35-9]\d{0,2}|4(?:[013-9]\d?|2\d)?)))|6(?:[0-8]\d{2,4}|9(?:[0-24-9]\d{1,3}|3(?:[0-79]\d{0,2}|8(?:[0-79]\d?|8\d)?)))|7(?:[0457-9]\d{2,4}|1\d{1,4}|2(?:0(?:[0-69]\d{0,2}|7(?:[0-79]\d?|8\d)?|8(?:[0-689]\d?|7\d)?)|[1-9]\d{1,3})|3(?:[013-8]\d{1,3}|2(?:[0-79]\d{0,2}|8(?:[0-79]\d?|8\d)?)|9(?:0(?:[0-8]\d?|9\d)?|[1-9]\d{0,2}))|6(?:[0-35-9]\d{1,3}|4(?:[013-9]\d{0,2}|2(?:[0-57-9]\d?|6\d)?)))|8(?:[02-578]\d{2,4}|1\d{1,4}|6(?:[013-9]\d{1,3}|2(?:[0-24-9]\d{0,2}|3(?:[0-35-9]\d?|4\d)?))|9(?:[0-57-9]\d{1,3}|6(?:[02-9]\d{0,2}|1(?:[0-57-9]\d?|6\d)?)))|9(?:[0-48]\d{2,4}|5(?:[013-9]\d{1,3}|2(?:[0-8]\d{0,2}|9(?:[0-689]\d?|7\d)?))|6(?:0(?:[0-35-9]\d{0,2}|4(?:0\d|[1-9]\d?)?)|[1-79]\d{1,3}|8(?:[0-24-9]\d{0,2}|3(?:[0-46-9]\d?|5\d)?))|7(?:[013-57-9]\d{1,3}|2(?:[0-8]\d{0,2}|9(?:[0-35-9]\d?|4\d)?)|6(?:[0-79]\d{0,2}|8(?:[0-79]\d?|8\d)?))|9(?:[0-589]\d{1,3}|6(?:[0-79]\d{0,2}|8(?:[0-8]\d?|9\d)?)|7(?:[0-8]\d{0,2}|9(?:[0-57-9]\d?|6\d)?)))))$' -PstnUsages @{replace='Redmond-National'} -PstnGatewayList @{replace=@('PstnGateway:sbc1.contoso.com', 'PstnGateway:sbc2.contoso.com')} -Description 'National calls from Redmond' -SuppressCallerId $true -AlternateCallerId '+14255550100' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Redmond-National'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-International
    $found = @($allVoiceRoute | Where-Object { 'Redmond-International' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Redmond-International'
        New-CsVoiceRoute -Identity 'Redmond-International' -NumberPattern '^\+(?:1(?:2(?:04\d{7}|[23]6\d{7}|4[269]\d{7}|5[07]\d{7}|6[348]\d{7}|8[49]\d{7})|3(?:06\d{7}|4[035]\d{7}|54\d{7}|6[578]\d{7}|82\d{7})|4(?:03\d{7}|1[68]\d{7}|[26]8\d{7}|3[178]\d{7}|41\d{7}|50\d{7}|7[34]\d{7})|5(?:06\d{7}|1[49]\d{7}|48\d{7}|79\d{7}|8[147]\d{7})|6(?:0[04]\d{7}|13\d{7}|22\d{7}|3[39]\d{7}|4[79]\d{7}|58\d{7}|64\d{7}|7[0-2]\d{7}|8[34]\d{7})|7(?:0[59]\d{7}|21\d{7}|42\d{7}|5[38]\d{7}|67\d{7}|78\d{7}|8[0247]\d{7})|8(?:0(?:01\d{6}|[79]\d{7})|[14]9\d{7}|2[59]\d{7}|6[7-9]\d{7}|7[369]\d{7})|9(?:0[25]\d{7}|39\d{7}|42\d{7}))|[2-7]\d{5,14}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -PstnUsages @{add='Redmond-International'} -PstnGatewayList @{add=@('PstnGateway:sbc1.contoso.com', 'PstnGateway:sbc2.contoso.com')} -Description 'International calls from Redmond' -SuppressCallerId $true -AlternateCallerId '+14255550100' -Priority 7 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Redmond-International'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:1(?:2(?:04\d{7}|[23]6\d{7}|4[269]\d{7}|5[07]\d{7}|6[348]\d{7}|8[49]\d{7})|3(?:06\d{7}|4[035]\d{7}|54\d{7}|6[578]\d{7}|82\d{7})|4(?:03\d{7}|1[68]\d{7}|[26]8\d{7}|3[178]\d{7}|41\d{7}|50\d{7}|7[34]\d{7})|5(?:06\d{7}|1[49]\d{7}|48\d{7}|79\d{7}|8[147]\d{7})|6(?:0[04]\d{7}|13\d{7}|22\d{7}|3[39]\d{7}|4[79]\d{7}|58\d{7}|64\d{7}|7[0-2]\d{7}|8[34]\d{7})|7(?:0[59]\d{7}|21\d{7}|42\d{7}|5[38]\d{7}|67\d{7}|78\d{7}|8[0247]\d{7})|8(?:0(?:01\d{6}|[79]\d{7})|[14]9\d{7}|2[59]\d{7}|6[7-9]\d{7}|7[369]\d{7})|9(?:0[25]\d{7}|39\d{7}|42\d{7}))|[2-7]\d{5,14}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Redmond-International' -eq $_ }).Count)) -or ((2 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:sbc1.contoso.com' -eq $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:sbc2.contoso.com' -eq $_ }).Count)) -or ('International calls from Redmond' -cne $found[0].Description) -or ($true -ne $found[0].SuppressCallerId) -or ('+14255550100' -cne $found[0].AlternateCallerId)) {
        Write-Host -Object (@('Changing voice route Redmond-International, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', '), ' AlternateCallerId ', (@($found[0].AlternateCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Redmond-International' -NumberPattern '^\+(?:1(?:2(?:04\d{7}|[23]6\d{7}|4[269]\d{7}|5[07]\d{7}|6[348]\d{7}|8[49]\d{7})|3(?:06\d{7}|4[035]\d{7}|54\d{7}|6[578]\d{7}|82\d{7})|4(?:03\d{7}|1[68]\d{7}|[26]8\d{7}|3[178]\d{7}|41\d{7}|50\d{7}|7[34]\d{7})|5(?:06\d{7}|1[49]\d{7}|48\d{7}|79\d{7}|8[147]\d{7})|6(?:0[04]\d{7}|13\d{7}|22\d{7}|3[39]\d{7}|4[79]\d{7}|58\d{7}|64\d{7}|7[0-2]\d{7}|8[34]\d{7})|7(?:0[59]\d{7}|21\d{7}|42\d{7}|5[38]\d{7}|67\d{7}|78\d{7}|8[0247]\d{7})|8(?:0(?:01\d{6}|[79]\d{7})|[14]9\d{7}|2[59]\d{7}|6[7-9]\d{7}|7[369]\d{7})|9(?:0[25]\d{7}|39\d{7}|42\d{7}))|[2-7]\d{5,14}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -PstnUsages @{replace='Redmond-International'} -PstnGatewayList @{replace=@('PstnGateway:sbc1.contoso.com', 'PstnGateway:sbc2.contoso.com')} -Description 'International calls from Redmond' -SuppressCallerId $true -AlternateCallerId '+14255550100' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Redmond-International'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-Emergency-Backup
    $found = @($allVoiceRoute | Where-Object { 'Redmond-Emergency-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Redmond-Emergency-Backup'
        New-CsVoiceRoute -Identity 'Redmond-Emergency-Backup' -NumberPattern '^(?:112|911)$' -PstnUsages @{add='Redmond-Emergency'} -PstnGatewayList @{add='PstnGateway:sbc3.contoso.com'} -Description 'Emergency calls from Redmond, when no primary gateway takes them' -Priority 8 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Redmond-Emergency-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:112|911)$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Redmond-Emergency' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:sbc3.contoso.com' -eq $_ }).Count)) -or ('Emergency calls from Redmond, when no primary gateway takes them' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Redmond-Emergency-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Redmond-Emergency-Backup' -NumberPattern '^(?:112|911)$' -PstnUsages @{replace='Redmond-Emergency'} -PstnGatewayList @{replace='PstnGateway:sbc3.contoso.com'} -Description 'Emergency calls from Redmond, when no primary gateway takes them' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Redmond-Emergency-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-Internal-Backup
    $found = @($allVoiceRoute | Where-Object { 'Redmond-Internal-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Redmond-Internal-Backup'
        New-CsVoiceRoute -Identity 'Redmond-Internal-Backup' -NumberPattern '^\+(?:14255550100(?:;ext=2\d{3})?|14255550100)$' -PstnUsages @{add='Redmond-Internal'} -PstnGatewayList @{add='PstnGateway:sbc3.contoso.com'} -Description 'Internal calls from Redmond, when no primary gateway takes them' -Priority 9 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Redmond-Internal-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:14255550100(?:;ext=2\d{3})?|14255550100)$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Redmond-Internal' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:sbc3.contoso.com' -eq $_ }).Count)) -or ('Internal calls from Redmond, when no primary gateway takes them' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Redmond-Internal-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Redmond-Internal-Backup' -NumberPattern '^\+(?:14255550100(?:;ext=2\d{3})?|14255550100)$' -PstnUsages @{replace='Redmond-Internal'} -PstnGatewayList @{replace='PstnGateway:sbc3.contoso.com'} -Description 'Internal calls from Redmond, when no primary gateway takes them' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Redmond-Internal-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-TollFree-Backup
    $found = @($allVoiceRoute | Where-Object { 'Redmond-TollFree-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Redmond-TollFree-Backup'
        New-CsVoiceRoute -Identity 'Redmond-TollFree-Backup' -NumberPattern '^(?:\+(?:18(?:00[02-9]\d{6}|33\d{7}|44\d{7}|55\d{7}|66\d{7}|77\d{7}|8\d{8})|800\d{3,12})|(?:11[013-9]|61\d|9(?:1[02-9]|[38]\d)))$' -PstnUsages @{add='Redmond-TollFree'} -PstnGatewayList @{add='PstnGateway:sbc3.contoso.com'} -Description 'TollFree calls from Redmond, when no primary gateway takes them' -SuppressCallerId $true -AlternateCallerId '+14255550100' -Priority 10 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Redmond-TollFree-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+(?:18(?:00[02-9]\d{6}|33\d{7}|44\d{7}|55\d{7}|66\d{7}|77\d{7}|8\d{8})|800\d{3,12})|(?:11[013-9]|61\d|9(?:1[02-9]|[38]\d)))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Redmond-TollFree' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:sbc3.contoso.com' -eq $_ }).Count)) -or ('TollFree calls from Redmond, when no primary gateway takes them' -cne $found[0].Description) -or ($true -ne $found[0].SuppressCallerId) -or ('+14255550100' -cne $found[0].AlternateCallerId)) {
        Write-Host -Object (@('Changing voice route Redmond-TollFree-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', '), ' AlternateCallerId ', (@($found[0].AlternateCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Redmond-TollFree-Backup' -NumberPattern '^(?:\+(?:18(?:00[02-9]\d{6}|33\d{7}|44\d{7}|55\d{7}|66\d{7}|77\d{7}|8\d{8})|800\d{3,12})|(?:11[013-9]|61\d|9(?:1[02-9]|[38]\d)))$' -PstnUsages @{replace='Redmond-TollFree'} -PstnGatewayList @{replace='PstnGateway:sbc3.contoso.com'} -Description 'TollFree calls from Redmond, when no primary gateway takes them' -SuppressCallerId $true -AlternateCallerId '+14255550100' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Redmond-TollFree-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-Local-Backup
    $found = @($allVoiceRoute | Where-Object { 'Redmond-Local-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Redmond-Local-Backup'
        New-CsVoiceRoute -Identity 'Redmond-Local-Backup' -NumberPattern '^\+(?:1425\d{7})$' -PstnUsages @{add='Redmond-Local'} -PstnGatewayList @{add='PstnGateway:sbc3.contoso.com'} -Description 'Local calls from Redmond, when no primary gateway takes them' -SuppressCallerId $true -AlternateCallerId '+14255550100' -Priority 11 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Redmond-Local-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:1425\d{7})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Redmond-Local' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:sbc3.contoso.com' -eq $_ }).Count)) -or ('Local calls from Redmond, when no primary gateway takes them' -cne $found[0].Description) -or ($true -ne $found[0].SuppressCallerId) -or ('+14255550100' -cne $found[0].AlternateCallerId)) {
        Write-Host -Object (@('Changing voice route Redmond-Local-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', '), ' AlternateCallerId ', (@($found[0].AlternateCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Redmond-Local-Backup' -NumberPattern '^\+(?:1425\d{7})$' -PstnUsages @{replace='Redmond-Local'} -PstnGatewayList @{replace='PstnGateway:sbc3.contoso.com'} -Description 'Local calls from Redmond, when no primary gateway takes them' -SuppressCallerId $true -AlternateCallerId '+14255550100' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Redmond-Local-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-National-Backup
    $found = @($allVoiceRoute | Where-Object { 'Redmond-National-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Redmond-National-Backup'
        New-CsVoiceRoute -Identity 'Redmond-National-Backup' -NumberPattern '^(?:\+(?:1(?:2(?:0[0-35-9]\d{7}|[179]\d{8}|[23][0-57-9]\d{7}|4[013-578]\d{7}|5[1-689]\d{7}|6[0-25-79]\d{7}|8[0-35-8]\d{7})|3(?:0[0-57-9]\d{7}|[1-379]\d{8}|4[1246-9]\d{7}|5[0-35-9]\d{7}|6[0-469]\d{7}|8[013-9]\d{7})|4(?:0[0-24-9]\d{7}|1[0-579]\d{7}|[26][0-79]\d{7}|3[02-69]\d{7}|4[02-9]\d{7}|5[1-9]\d{7}|7[0-25-9]\d{7}|[89]\d{8})|5(?:0[1-57-9]\d{7}|1[0-35-8]\d{7}|20\d{7}|3[0149]\d{7}|4[01]\d{7}|5\d{8}|6[1-47]\d{7}|7[0-5]\d{7}|8[0256]\d{7})|6(?:0[1-35-9]\d{7}|1[0-24-9]\d{7}|2[013-9]\d{7}|3[0-24-8]\d{7}|4[0-68]\d{7}|5[0-79]\d{7}|6[0-35-9]\d{7}|7[3-9]\d{7}|8[0-25-9]\d{7}|9\d{8})|7(?:0[0-46-8]\d{7}|[139]\d{8}|2[02-9]\d{7}|4[013-9]\d{7}|5[0-24-79]\d{7}|6[0-689]\d{7}|7[0-79]\d{7}|8[135689]\d{7})|8(?:0[1-68]\d{7}|1[0-8]\d{7}|2[0-46-8]\d{7}|3[0-24-9]\d{7}|4[0-35-8]\d{7}|5[0-46-9]\d{7}|6[0-5]\d{7}|7[0-2458]\d{7}|9\d{8})|9(?:0[1346-9]\d{7}|[12578]\d{8}|3[0-8]\d{7}|4[013-9]\d{7})))|(?:11\d{2}|2(?:[023689]\d{2,4}|1\d{1,4}|4(?:[013-9]\d{1,3}|2(?:[0-79]\d{0,2}|8(?:0\d|[1-9]\d?)?))|5(?:[013-9]\d{1,3}|2(?:0(?:[0-8]\d?|9\d)?|[1-9]\d{0,2}))|7(?:[0-357-9]\d{1,3}|4(?:[0-35-9]\d{0,2}|4(?:[0-8]\d?|9\d)?)|6(?:[0-57-9]\d{0,2}|6(?:[0-24-9]\d?|3\d)?)))|3(?:[04679]\d{2,4}|1\d{1,4}|2(?:[0-24-9]\d{1,3}|3(?:[0-35-9]\d{0,2}|4(?:0\d|[1-9]\d?)?))|3(?:[0-689]\d{1,3}|7(?:[0-79]\d{0,2}|8(?:[0-57-9]\d?|6\d)?))|5(?:[0-46-9]\d{1,3}|5(?:[0-57-9]\d{0,2}|6(?:[0-35-9]\d?|4\d)?))|8(?:[03-9]\d{1,3}|1(?:[0-24-9]\d{0,2}|3(?:[0-46-9]\d?|5\d)?)|2(?:[0-46-9]\d{0,2}|5(?:[0-35-9]\d?|4\d)?)))|4(?:[02459]\d{2,4}|1(?:[0-25-9]\d{0,3}|3(?:[0-57-9]\d{0,2}|6(?:[0-57-9]\d?|6\d)?)?|4(?:[0-57-9]\d{0,2}|6(?:[0-24-9]\d?|3\d)?)?)|3(?:[0-24-9]\d{1,3}|3(?:[0-46-9]\d{0,2}|5(?:[0-46-9]\d?|5\d)?))|6(?:[024-9]\d{1,3}|1(?:[0-46-9]\d{0,2}|5(?:[0-689]\d?|7\d)?)|3(?:[013-9]\d{0,2}|2(?:[0-689]\d?|7\d)?))|7(?:[0-46-9]\d{1,3}|5(?:[0-46-9]\d{0,2}|5(?:[0-24-9]\d?|3\d)?))|8(?:[013-9]\d{1,3}|2(?:[013-689]\d{0,2}|2(?:[02-9]\d?|1\d)?|7(?:[0-689]\d?|7\d)?)))|5(?:[036-8]\d{2,4}|1\d{1,4}|2(?:[0-8]\d{1,3}|9(?:[0-35-9]\d{0,2}|4(?:[0-35-9]\d?|4\d)?))|4(?:[0-79]\d{1,3}|8(?:[0-8]\d{0,2}|9(?:[013-9]\d?|2\d)?))|5(?:[0-8]\d{1,3}|9(?:[013-9]\d{0,2}|2(?:[0-79]\d?|8\d)?))|9(?:[024-9]\d{1,3}|1(?:[0-79]\d{0,2}|8(?:[0-689]\d?|7\d)?)|3(?:[0-35-9]\d{0,2}|4(?:[013-9]\d?|2\d)?)))|6(?:[0-8]\d{2,4}|9(?:[0-24-9]\d{1,3}|3(?:[0-79]\d{0,2}|8(?:[0-79]\d?|8\d)?)))|7(?:[0457-9]\d{2,4}|1\d{1,4}|2(?:0(?:[0-69]\d{0,2}|7(?:[0-79]\d?|8\d)?|8(?:[0-689]\d?|7\d)?)|[1-9]\d{1,3})|3(?:[013-8]\d{1,3}|2(?:[0-79]\d{0,2}|8(?:[0-79]\d?|8\d)?)|9(?:0(?:[0-8]\d?|9\d)?|[1-9]\d{0,2}))|6(?:[0-35-9]\d{1,3}|4(?:[013-9]\d{0,2}|2(?:[0-57-9]\d?|6\d)?)))|8(?:[02-578]\d{2,4}|1\d{1,4}|6(?:[013-9]\d{1,3}|2(?:[0-24-9]\d{0,2}|3(?:[0-35-9]\d?|4\d)?))|9(?:[0-57-9]\d{1,3}|6(?:[02-9]\d{0,2}|1(?:[0-57-9]\d?|6\d)?)))|9(?:[0-48]\d{2,4}|5(?:[013-9]\d{1,3}|2(?:[0-8]\d{0,2}|9(?:[0-689]\d?|7\d)?))|6(?:0(?:[0-35-9]\d{0,2}|4(?:0\d|[1-9]\d?)?)|[1-79]\d{1,3}|8(?:[0-24-9]\d{0,2}|3(?:[0-46-9]\d?|5\d)?))|7(?:[013-57-9]\d{1,3}|2(?:[0-8]\d{0,2}|9(?:[0-35-9]\d?|4\d)?)|6(?:[0-79]\d{0,2}|8(?:[0-79]\d?|8\d)?))|9(?:[0-589]\d{1,3}|6(?:[0-79]\d{0,2}|8(?:[0-8]\d?|9\d)?)|7(?:[0-8]\d{0,2}|9(?:[0-57-9]\d?|6\d)?)))))$' -PstnUsages @{add='Redmond-National'} -PstnGatewayList @{add='PstnGateway:sbc3.contoso.com'} -Description 'National calls from Redmond, when no primary gateway takes them' -SuppressCallerId $true -AlternateCallerId '+14255550100' -Priority 12 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Redmond-National-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+(?:1(?:2(?:0[0-35-9]\d{7}|[179]\d{8}|[23][0-57-9]\d{7}|4[013-578]\d{7}|5[1-689]\d{7}|6[0-25-79]\d{7}|8[0-35-8]\d{7})|3(?:0[0-57-9]\d{7}|[1-379]\d{8}|4[1246-9]\d{7}|5[0-35-9]\d{7}|6[0-469]\d{7}|8[013-9]\d{7})|4(?:0[0-24-9]\d{7}|1[0-579]\d{7}|[26][0-79]\d{7}|3[02-69]\d{7}|4[02-9]\d{7}|5[1-9]\d{7}|7[0-25-9]\d{7}|[89]\d{8})|5(?:0[1-57-9]\d{7}|1[0-35-8]\d{7}|20\d{7}|3[0149]\d{7}|4[01]\d{7}|5\d{8}|6[1-47]\d{7}|7[0-5]\d{7}|8[0256]\d{7})|6(?:0[1-35-9]\d{7}|1[0-24-9]\d{7}|2[013-9]\d{7}|3[0-24-8]\d{7}|4[0-68]\d{7}|5[0-79]\d{7}|6[0-35-9]\d{7}|7[3-9]\d{7}|8[0-25-9]\d{7}|9\d{8})|7(?:0[0-46-8]\d{7}|[139]\d{8}|2[02-9]\d{7}|4[013-9]\d{7}|5[0-24-79]\d{7}|6[0-689]\d{7}|7[0-79]\d{7}|8[135689]\d{7})|8(?:0[1-68]\d{7}|1[0-8]\d{7}|2[0-46-8]\d{7}|3[0-24-9]\d{7}|4[0-35-8]\d{7}|5[0-46-9]\d{7}|6[0-5]\d{7}|7[0-2458]\d{7}|9\d{8})|9(?:0[1346-9]\d{7}|[12578]\d{8}|3[0-8]\d{7}|4[013-9]\d{7})))|(?:11\d{2}|2(?:[023689]\d{2,4}|1\d{1,4}|4(?:[013-9]\d{1,3}|2(?:[0-79]\d{0,2}|8(?:0\d|[1-9]\d?)?))|5(?:[013-9]\d{1,3}|2(?:0(?:[0-8]\d?|9\d)?|[1-9]\d{0,2}))|7(?:[0-357-9]\d{1,3}|4(?:[0-35-9]\d{0,2}|4(?:[0-8]\d?|9\d)?)|6(?:[0-57-9]\d{0,2}|6(?:[0-24-9]\d?|3\d)?)))|3(?:[04679]\d{2,4}|1\d{1,4}|2(?:[0-24-9]\d{1,3}|3(?:[0-35-9]\d{0,2}|4(?:0\d|[1-9]\d?)?))|3(?:[0-689]\d{1,3}|7(?:[0-79]\d{0,2}|8(?:[0-57-9]\d?|6\d)?))|5(?:[0-46-9]\d{1,3}|5(?:[0-57-9]\d{0,2}|6(?:[0-35-9]\d?|4\d)?))|8(?:[03-9]\d{1,3}|1(?:[0-24-9]\d{0,2}|3(?:[0-46-9]\d?|5\d)?)|2(?:[0-46-9]\d{0,2}|5(?:[0-35-9]\d?|4\d)?)))|4(?:[02459]\d{2,4}|1(?:[0-25-9]\d{0,3}|3(?:[0-57-9]\d{0,2}|6(?:[0-57-9]\d?|6\d)?)?|4(?:[0-57-9]\d{0,2}|6(?:[0-24-9]\d?|3\d)?)?)|3(?:[0-24-9]\d{1,3}|3(?:[0-46-9]\d{0,2}|5(?:[0-46-9]\d?|5\d)?))|6(?:[024-9]\d{1,3}|1(?:[0-46-9]\d{0,2}|5(?:[0-689]\d?|7\d)?)|3(?:[013-9]\d{0,2}|2(?:[0-689]\d?|7\d)?))|7(?:[0-46-9]\d{1,3}|5(?:[0-46-9]\d{0,2}|5(?:[0-24-9]\d?|3\d)?))|8(?:[013-9]\d{1,3}|2(?:[013-689]\d{0,2}|2(?:[02-9]\d?|1\d)?|7(?:[0-689]\d?|7\d)?)))|5(?:[036-8]\d{2,4}|1\d{1,4}|2(?:[0-8]\d{1,3}|9(?:[0-35-9]\d{0,2}|4(?:[0-35-9]\d?|4\d)?))|4(?:[0-79]\d{1,3}|8(?:[0-8]\d{0,2}|9(?:[013-9]\d?|2\d)?))|5(?:[0-8]\d{1,3}|9(?:[013-9]\d{0,2}|2(?:[0-79]\d?|8\d)?))|9(?:[024-9]\d{1,3}|1(?:[0-79]\d{0,2}|8(?:[0-689]\d?|7\d)?)|3(?:[0-35-9]\d{0,2}|4(?:[013-9]\d?|2\d)?)))|6(?:[0-8]\d{2,4}|9(?:[0-24-9]\d{1,3}|3(?:[0-79]\d{0,2}|8(?:[0-79]\d?|8\d)?)))|7(?:[0457-9]\d{2,4}|1\d{1,4}|2(?:0(?:[0-69]\d{0,2}|7(?:[0-79]\d?|8\d)?|8(?:[0-689]\d?|7\d)?)|[1-9]\d{1,3})|3(?:[013-8]\d{1,3}|2(?:[0-79]\d{0,2}|8(?:[0-79]\d?|8\d)?)|9(?:0(?:[0-8]\d?|9\d)?|[1-9]\d{0,2}))|6(?:[0-35-9]\d{1,3}|4(?:[013-9]\d{0,2}|2(?:[0-57-9]\d?|6\d)?)))|8(?:[02-578]\d{2,4}|1\d{1,4}|6(?:[013-9]\d{1,3}|2(?:[0-24-9]\d{0,2}|3(?:[0-35-9]\d?|4\d)?))|9(?:[0-57-9]\d{1,3}|6(?:[02-9]\d{0,2}|1(?:[0-57-9]\d?|6\d)?)))|9(?:[0-48]\d{2,4}|5(?:[013-9]\d{1,3}|2(?:[0-8]\d{0,2}|9(?:[0-689]\d?|7\d)?))|6(?:0(?:[0-35-9]\d{0,2}|4(?:0\d|[1-9]\d?)?)|[1-79]\d{1,3}|8(?:[0-24-9]\d{0,2}|3(?:[0-46-9]\d?|5\d)?))|7(?:[013-57-9]\d{1,3}|2(?:[0-8]\d{0,2}|9(?:[0-35-9]\d?|4\d)?)|6(?:[0-79]\d{0,2}|8(?:[0-79]\d?|8\d)?))|9(?:[0-589]\d{1,3}|6(?:[0-79]\d{0,2}|8(?:[0-8]\d?|9\d)?)|7(?:[0-8]\d{0,2}|9(?:[0-57-9]\d?|6\d)?)))))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Redmond-National' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:sbc3.contoso.com' -eq $_ }).Count)) -or ('National calls from Redmond, when no primary gateway takes them' -cne $found[0].Description) -or ($true -ne $found[0].SuppressCallerId) -or ('+14255550100' -cne $found[0].AlternateCallerId)) {
        Write-Host -Object (@('Changing voice route Redmond-National-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', '), ' AlternateCallerId ', (@($found[0].AlternateCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Redmond-National-Backup' -NumberPattern '^(?:\+(?:1(?:2(?:0[0-35-9]\d{7}|[179]\d{8}|[23][0-57-9]\d{7}|4[013-578]\d{7}|5[1-689]\d{7}|6[0-25-79]\d{7}|8[0-35-8]\d{7})|3(?:0[0-57-9]\d{7}|[1-379]\d{8}|4[1246-9]\d{7}|5[0-35-9]\d{7}|6[0-469]\d{7}|8[013-9]\d{7})|4(?:0[0-24-9]\d{7}|1[0-579]\d{7}|[26][0-79]\d{7}|3[02-69]\d{7}|4[02-9]\d{7}|5[1-9]\d{7}|7[0-25-9]\d{7}|[89]\d{8})|5(?:0[1-57-9]\d{7}|1[0-35-8]\d{7}|20\d{7}|3[0149]\d{7}|4[01]\d{7}|5\d{8}|6[1-47]\d{7}|7[0-5]\d{7}|8[0256]\d{7})|6(?:0[1-35-9]\d{7}|1[0-24-9]\d{7}|2[013-9]\d{7}|3[0-24-8]\d{7}|4[0-68]\d{7}|5[0-79]\d{7}|6[0-35-9]\d{7}|7[3-9]\d{7}|8[0-25-9]\d{7}|9\d{8})|7(?:0[0-46-8]\d{7}|[139]\d{8}|2[02-9]\d{7}|4[013-9]\d{7}|5[0-24-79]\d{7}|6[0-689]\d{7}|7[0-79]\d{7}|8[135689]\d{7})|8(?:0[1-68]\d{7}|1[0-8]\d{7}|2[0-46-8]\d{7}|3[0-24-9]\d{7}|4[0-35-8]\d{7}|5[0-46-9]\d{7}|6[0-5]\d{7}|7[0-2458]\d{7}|9\d{8})|9(?:0[1346-9]\d{7}|[12578]\d{8}|3[0-8]\d{7}|4[013-9]\d{7})))|(?:11\d{2}|2(?:[023689]\d{2,4}|1\d{1,4}|4(?:[013-9]\d{1,3}|2(?:[0-79]\d{0,2}|8(?:0\d|[1-9]\d?)?))|5(?:[013-9]\d{1,3}|2(?:0(?:[0-8]\d?|9\d)?|[1-9]\d{0,2}))|7(?:[0-357-9]\d{1,3}|4(?:[0-35-9]\d{0,2}|4(?:[0-8]\d?|9\d)?)|6(?:[0-57-9]\d{0,2}|6(?:[0-24-9]\d?|3\d)?)))|3(?:[04679]\d{2,4}|1\d{1,4}|2(?:[0-24-9]\d{1,3}|3(?:[0-35-9]\d{0,2}|4(?:0\d|[1-9]\d?)?))|3(?:[0-689]\d{1,3}|7(?:[0-79]\d{0,2}|8(?:[0-57-9]\d?|6\d)?))|5(?:[0-46-9]\d{1,3}|5(?:[0-57-9]\d{0,2}|6(?:[0-35-9]\d?|4\d)?))|8(?:[03-9]\d{1,3}|1(?:[0-24-9]\d{0,2}|3(?:[0-46-9]\d?|5\d)?)|2(?:[0-46-9]\d{0,2}|5(?:[0-35-9]\d?|4\d)?)))|4(?:[02459]\d{2,4}|1(?:[0-25-9]\d{0,3}|3(?:[0-57-9]\d{0,2}|6(?:[0-57-9]\d?|6\d)?)?|4(?:[0-57-9]\d{0,2}|6(?:[0-24-9]\d?|3\d)?)?)|3(?:[0-24-9]\d{1,3}|3(?:[0-46-9]\d{0,2}|5(?:[0-46-9]\d?|5\d)?))|6(?:[024-9]\d{1,3}|1(?:[0-46-9]\d{0,2}|5(?:[0-689]\d?|7\d)?)|3(?:[013-9]\d{0,2}|2(?:[0-689]\d?|7\d)?))|7(?:[0-46-9]\d{1,3}|5(?:[0-46-9]\d{0,2}|5(?:[0-24-9]\d?|3\d)?))|8(?:[013-9]\d{1,3}|2(?:[013-689]\d{0,2}|2(?:[02-9]\d?|1\d)?|7(?:[0-689]\d?|7\d)?)))|5(?:[036-8]\d{2,4}|1\d{1,4}|2(?:[0-8]\d{1,3}|9(?:[0-35-9]\d{0,2}|4(?:[0-35-9]\d?|4\d)?))|4(?:[0-79]\d{1,3}|8(?:[0-8]\d{0,2}|9(?:[013-9]\d?|2\d)?))|5(?:[0-8]\d{1,3}|9(?:[013-9]\d{0,2}|2(?:[0-79]\d?|8\d)?))|9(?:[024-9]\d{1,3}|1(?:[0-79]\d{0,2}|8(?:[0-689]\d?|7\d)?)|3(?:[0-35-9]\d{0,2}|4(?:[013-9]\d?|2\d)?)))|6(?:[0-8]\d{2,4}|9(?:[0-24-9]\d{1,3}|3(?:[0-79]\d{0,2}|8(?:[0-79]\d?|8\d)?)))|7(?:[0457-9]\d{2,4}|1\d{1,4}|2(?:0(?:[0-69]\d{0,2}|7(?:[0-79]\d?|8\d)?|8(?:[0-689]\d?|7\d)?)|[1-9]\d{1,3})|3(?:[013-8]\d{1,3}|2(?:[0-79]\d{0,2}|8(?:[0-79]\d?|8\d)?)|9(?:0(?:[0-8]\d?|9\d)?|[1-9]\d{0,2}))|6(?:[0-35-9]\d{1,3}|4(?:[013-9]\d{0,2}|2(?:[0-57-9]\d?|6\d)?)))|8(?:[02-578]\d{2,4}|1\d{1,4}|6(?:[013-9]\d{1,3}|2(?:[0-24-9]\d{0,2}|3(?:[0-35-9]\d?|4\d)?))|9(?:[0-57-9]\d{1,3}|6(?:[02-9]\d{0,2}|1(?:[0-57-9]\d?|6\d)?)))|9(?:[0-48]\d{2,4}|5(?:[013-9]\d{1,3}|2(?:[0-8]\d{0,2}|9(?:[0-689]\d?|7\d)?))|6(?:0(?:[0-35-9]\d{0,2}|4(?:0\d|[1-9]\d?)?)|[1-79]\d{1,3}|8(?:[0-24-9]\d{0,2}|3(?:[0-46-9]\d?|5\d)?))|7(?:[013-57-9]\d{1,3}|2(?:[0-8]\d{0,2}|9(?:[0-35-9]\d?|4\d)?)|6(?:[0-79]\d{0,2}|8(?:[0-79]\d?|8\d)?))|9(?:[0-589]\d{1,3}|6(?:[0-79]\d{0,2}|8(?:[0-8]\d?|9\d)?)|7(?:[0-8]\d{0,2}|9(?:[0-57-9]\d?|6\d)?)))))$' -PstnUsages @{replace='Redmond-National'} -PstnGatewayList @{replace='PstnGateway:sbc3.contoso.com'} -Description 'National calls from Redmond, when no primary gateway takes them' -SuppressCallerId $true -AlternateCallerId '+14255550100' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Redmond-National-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-International-Backup
    $found = @($allVoiceRoute | Where-Object { 'Redmond-International-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Redmond-International-Backup'
        New-CsVoiceRoute -Identity 'Redmond-International-Backup' -NumberPattern '^\+(?:1(?:2(?:04\d{7}|[23]6\d{7}|4[269]\d{7}|5[07]\d{7}|6[348]\d{7}|8[49]\d{7})|3(?:06\d{7}|4[035]\d{7}|54\d{7}|6[578]\d{7}|82\d{7})|4(?:03\d{7}|1[68]\d{7}|[26]8\d{7}|3[178]\d{7}|41\d{7}|50\d{7}|7[34]\d{7})|5(?:06\d{7}|1[49]\d{7}|48\d{7}|79\d{7}|8[147]\d{7})|6(?:0[04]\d{7}|13\d{7}|22\d{7}|3[39]\d{7}|4[79]\d{7}|58\d{7}|64\d{7}|7[0-2]\d{7}|8[34]\d{7})|7(?:0[59]\d{7}|21\d{7}|42\d{7}|5[38]\d{7}|67\d{7}|78\d{7}|8[0247]\d{7})|8(?:0(?:01\d{6}|[79]\d{7})|[14]9\d{7}|2[59]\d{7}|6[7-9]\d{7}|7[369]\d{7})|9(?:0[25]\d{7}|39\d{7}|42\d{7}))|[2-7]\d{5,14}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -PstnUsages @{add='Redmond-International'} -PstnGatewayList @{add='PstnGateway:sbc3.contoso.com'} -Description 'International calls from Redmond, when no primary gateway takes them' -SuppressCallerId $true -AlternateCallerId '+14255550100' -Priority 13 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Redmond-International-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:1(?:2(?:04\d{7}|[23]6\d{7}|4[269]\d{7}|5[07]\d{7}|6[348]\d{7}|8[49]\d{7})|3(?:06\d{7}|4[035]\d{7}|54\d{7}|6[578]\d{7}|82\d{7})|4(?:03\d{7}|1[68]\d{7}|[26]8\d{7}|3[178]\d{7}|41\d{7}|50\d{7}|7[34]\d{7})|5(?:06\d{7}|1[49]\d{7}|48\d{7}|79\d{7}|8[147]\d{7})|6(?:0[04]\d{7}|13\d{7}|22\d{7}|3[39]\d{7}|4[79]\d{7}|58\d{7}|64\d{7}|7[0-2]\d{7}|8[34]\d{7})|7(?:0[59]\d{7}|21\d{7}|42\d{7}|5[38]\d{7}|67\d{7}|78\d{7}|8[0247]\d{7})|8(?:0(?:01\d{6}|[79]\d{7})|[14]9\d{7}|2[59]\d{7}|6[7-9]\d{7}|7[369]\d{7})|9(?:0[25]\d{7}|39\d{7}|42\d{7}))|[2-7]\d{5,14}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Redmond-International' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:sbc3.contoso.com' -eq $_ }).Count)) -or ('International calls from Redmond, when no primary gateway takes them' -cne $found[0].Description) -or ($true -ne $found[0].SuppressCallerId) -or ('+14255550100' -cne $found[0].AlternateCallerId)) {
        Write-Host -Object (@('Changing voice route Redmond-International-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', '), ' AlternateCallerId ', (@($found[0].AlternateCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Redmond-International-Backup' -NumberPattern '^\+(?:1(?:2(?:04\d{7}|[23]6\d{7}|4[269]\d{7}|5[07]\d{7}|6[348]\d{7}|8[49]\d{7})|3(?:06\d{7}|4[035]\d{7}|54\d{7}|6[578]\d{7}|82\d{7})|4(?:03\d{7}|1[68]\d{7}|[26]8\d{7}|3[178]\d{7}|41\d{7}|50\d{7}|7[34]\d{7})|5(?:06\d{7}|1[49]\d{7}|48\d{7}|79\d{7}|8[147]\d{7})|6(?:0[04]\d{7}|13\d{7}|22\d{7}|3[39]\d{7}|4[79]\d{7}|58\d{7}|64\d{7}|7[0-2]\d{7}|8[34]\d{7})|7(?:0[59]\d{7}|21\d{7}|42\d{7}|5[38]\d{7}|67\d{7}|78\d{7}|8[0247]\d{7})|8(?:0(?:01\d{6}|[79]\d{7})|[14]9\d{7}|2[59]\d{7}|6[7-9]\d{7}|7[369]\d{7})|9(?:0[25]\d{7}|39\d{7}|42\d{7}))|[2-7]\d{5,14}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -PstnUsages @{replace='Redmond-International'} -PstnGatewayList @{replace='PstnGateway:sbc3.contoso.com'} -Description 'International calls from Redmond, when no primary gateway takes them' -SuppressCallerId $true -AlternateCallerId '+14255550100' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Redmond-International-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # The order of the routes
    $ordered = $true
    $previous = -1
    foreach ($name in @('Partner in Vancouver', 'Redmond-LeastCost', 'Redmond-Emergency', 'Redmond-Internal', 'Redmond-TollFree', 'Redmond-Local', 'Redmond-National', 'Redmond-International', 'Redmond-Emergency-Backup', 'Redmond-Internal-Backup', 'Redmond-TollFree-Backup', 'Redmond-Local-Backup', 'Redmond-National-Backup', 'Redmond-International-Backup')) {
        $found = @($allVoiceRoute | Where-Object { $name -eq $_.Identity })
        if (1 -eq $found.Count) {
            if (-not ($previous -lt $found[0].Priority)) {
                $ordered = $false
            }
            $previous = $found[0].Priority
        }
    }
    if (-not $ordered) {
        Write-Host -Object 'Putting the routes of the plan in their order'
        Set-CsVoiceRoute -Identity 'Partner in Vancouver' -Priority 0 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Redmond-LeastCost' -Priority 1 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Redmond-Emergency' -Priority 2 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Redmond-Internal' -Priority 3 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Redmond-TollFree' -Priority 4 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Redmond-Local' -Priority 5 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Redmond-National' -Priority 6 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Redmond-International' -Priority 7 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Redmond-Emergency-Backup' -Priority 8 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Redmond-Internal-Backup' -Priority 9 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Redmond-TollFree-Backup' -Priority 10 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Redmond-Local-Backup' -Priority 11 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Redmond-National-Backup' -Priority 12 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Redmond-International-Backup' -Priority 13 -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'the order of voice routes'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Voice policy Global
    $found = @($allVoicePolicy | Where-Object { 'Global' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice policy Global'
        New-CsVoicePolicy -Identity 'Global' -PstnUsages @{add=@('Redmond-Emergency', 'Redmond-Internal', 'Redmond-TollFree', 'Redmond-Local', 'Redmond-National')} -Description 'Class of service Standard of Redmond' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice policy Global'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }
    elseif (((@('Redmond-Emergency', 'Redmond-Internal', 'Redmond-TollFree', 'Redmond-Local', 'Redmond-National') -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ('Class of service Standard of Redmond' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice policy Global, which was:', ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoicePolicy -Identity 'Global' -PstnUsages @{replace=@('Redmond-Emergency', 'Redmond-Internal', 'Redmond-TollFree', 'Redmond-Local', 'Redmond-National')} -Description 'Class of service Standard of Redmond' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice policy Global'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }

    # Voice policy Redmond-Global
    $found = @($allVoicePolicy | Where-Object { ('Redmond-Global' -eq $_.Identity) -or ('Tag:Redmond-Global' -eq $_.Identity) })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice policy Redmond-Global'
        New-CsVoicePolicy -Identity 'Redmond-Global' -PstnUsages @{add=@('Partner', 'Redmond-Emergency', 'Redmond-Internal', 'Redmond-TollFree', 'Redmond-Local', 'Redmond-National', 'Redmond-International')} -Description 'Class of service Global of Redmond' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice policy Redmond-Global'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }
    elseif (((@('Partner', 'Redmond-Emergency', 'Redmond-Internal', 'Redmond-TollFree', 'Redmond-Local', 'Redmond-National', 'Redmond-International') -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ('Class of service Global of Redmond' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice policy Redmond-Global, which was:', ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoicePolicy -Identity 'Redmond-Global' -PstnUsages @{replace=@('Partner', 'Redmond-Emergency', 'Redmond-Internal', 'Redmond-TollFree', 'Redmond-Local', 'Redmond-National', 'Redmond-International')} -Description 'Class of service Global of Redmond' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice policy Redmond-Global'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }

    # Test call Redmond_Standard_Emergency
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Redmond_Standard_Emergency' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Redmond_Standard_Emergency'
        New-CsVoiceTestConfiguration -Identity 'Redmond_Standard_Emergency' -DialedNumber '112' -ExpectedTranslatedNumber '112' -ExpectedRoute 'Redmond-Emergency' -ExpectedUsage 'Redmond-Emergency' -TargetDialplan 'site:Redmond' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Redmond_Standard_Emergency'
    }
    elseif (('112' -ne $found[0].DialedNumber) -or ('112' -ne $found[0].ExpectedTranslatedNumber) -or ('Redmond-Emergency' -ne $found[0].ExpectedRoute) -or ('Redmond-Emergency' -ne $found[0].ExpectedUsage) -or (('site:Redmond' -ne $found[0].TargetDialplan) -and ('Tag:site:Redmond' -ne $found[0].TargetDialplan)) -or (('Global' -ne $found[0].TargetVoicePolicy) -and ('Tag:Global' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Redmond_Standard_Emergency'
        Set-CsVoiceTestConfiguration -Identity 'Redmond_Standard_Emergency' -DialedNumber '112' -ExpectedTranslatedNumber '112' -ExpectedRoute 'Redmond-Emergency' -ExpectedUsage 'Redmond-Emergency' -TargetDialplan 'site:Redmond' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Redmond_Standard_Emergency'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Redmond_Standard_Emergency' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Redmond_Standard_Emergency: 112 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Redmond_Standard_Emergency did not succeed: 112 should become 112 and take Redmond-Emergency.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Redmond_Standard_Emergency is left out: -WhatIf was given.'
    }

    # Test call Redmond_Standard_Internal
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Redmond_Standard_Internal' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Redmond_Standard_Internal'
        New-CsVoiceTestConfiguration -Identity 'Redmond_Standard_Internal' -DialedNumber '2000' -ExpectedTranslatedNumber '+14255550100;ext=2000' -ExpectedRoute 'Redmond-Internal' -ExpectedUsage 'Redmond-Internal' -TargetDialplan 'site:Redmond' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Redmond_Standard_Internal'
    }
    elseif (('2000' -ne $found[0].DialedNumber) -or ('+14255550100;ext=2000' -ne $found[0].ExpectedTranslatedNumber) -or ('Redmond-Internal' -ne $found[0].ExpectedRoute) -or ('Redmond-Internal' -ne $found[0].ExpectedUsage) -or (('site:Redmond' -ne $found[0].TargetDialplan) -and ('Tag:site:Redmond' -ne $found[0].TargetDialplan)) -or (('Global' -ne $found[0].TargetVoicePolicy) -and ('Tag:Global' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Redmond_Standard_Internal'
        Set-CsVoiceTestConfiguration -Identity 'Redmond_Standard_Internal' -DialedNumber '2000' -ExpectedTranslatedNumber '+14255550100;ext=2000' -ExpectedRoute 'Redmond-Internal' -ExpectedUsage 'Redmond-Internal' -TargetDialplan 'site:Redmond' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Redmond_Standard_Internal'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Redmond_Standard_Internal' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Redmond_Standard_Internal: 2000 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Redmond_Standard_Internal did not succeed: 2000 should become +14255550100;ext=2000 and take Redmond-Internal.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Redmond_Standard_Internal is left out: -WhatIf was given.'
    }

    # Test call Redmond_Standard_TollFree
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Redmond_Standard_TollFree' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Redmond_Standard_TollFree'
        New-CsVoiceTestConfiguration -Identity 'Redmond_Standard_TollFree' -DialedNumber '8002345678' -ExpectedTranslatedNumber '+18002345678' -ExpectedRoute 'Redmond-TollFree' -ExpectedUsage 'Redmond-TollFree' -TargetDialplan 'site:Redmond' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Redmond_Standard_TollFree'
    }
    elseif (('8002345678' -ne $found[0].DialedNumber) -or ('+18002345678' -ne $found[0].ExpectedTranslatedNumber) -or ('Redmond-TollFree' -ne $found[0].ExpectedRoute) -or ('Redmond-TollFree' -ne $found[0].ExpectedUsage) -or (('site:Redmond' -ne $found[0].TargetDialplan) -and ('Tag:site:Redmond' -ne $found[0].TargetDialplan)) -or (('Global' -ne $found[0].TargetVoicePolicy) -and ('Tag:Global' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Redmond_Standard_TollFree'
        Set-CsVoiceTestConfiguration -Identity 'Redmond_Standard_TollFree' -DialedNumber '8002345678' -ExpectedTranslatedNumber '+18002345678' -ExpectedRoute 'Redmond-TollFree' -ExpectedUsage 'Redmond-TollFree' -TargetDialplan 'site:Redmond' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Redmond_Standard_TollFree'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Redmond_Standard_TollFree' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Redmond_Standard_TollFree: 8002345678 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Redmond_Standard_TollFree did not succeed: 8002345678 should become +18002345678 and take Redmond-TollFree.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Redmond_Standard_TollFree is left out: -WhatIf was given.'
    }

    # Test call Redmond_Standard_Local
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Redmond_Standard_Local' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Redmond_Standard_Local'
        New-CsVoiceTestConfiguration -Identity 'Redmond_Standard_Local' -DialedNumber '2000000' -ExpectedTranslatedNumber '+14252000000' -ExpectedRoute 'Redmond-Local' -ExpectedUsage 'Redmond-Local' -TargetDialplan 'site:Redmond' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Redmond_Standard_Local'
    }
    elseif (('2000000' -ne $found[0].DialedNumber) -or ('+14252000000' -ne $found[0].ExpectedTranslatedNumber) -or ('Redmond-Local' -ne $found[0].ExpectedRoute) -or ('Redmond-Local' -ne $found[0].ExpectedUsage) -or (('site:Redmond' -ne $found[0].TargetDialplan) -and ('Tag:site:Redmond' -ne $found[0].TargetDialplan)) -or (('Global' -ne $found[0].TargetVoicePolicy) -and ('Tag:Global' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Redmond_Standard_Local'
        Set-CsVoiceTestConfiguration -Identity 'Redmond_Standard_Local' -DialedNumber '2000000' -ExpectedTranslatedNumber '+14252000000' -ExpectedRoute 'Redmond-Local' -ExpectedUsage 'Redmond-Local' -TargetDialplan 'site:Redmond' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Redmond_Standard_Local'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Redmond_Standard_Local' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Redmond_Standard_Local: 2000000 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Redmond_Standard_Local did not succeed: 2000000 should become +14252000000 and take Redmond-Local.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Redmond_Standard_Local is left out: -WhatIf was given.'
    }

    # Test call Redmond_Standard_National
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Redmond_Standard_National' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Redmond_Standard_National'
        New-CsVoiceTestConfiguration -Identity 'Redmond_Standard_National' -DialedNumber '2015550123' -ExpectedTranslatedNumber '+12015550123' -ExpectedRoute 'Redmond-National' -ExpectedUsage 'Redmond-National' -TargetDialplan 'site:Redmond' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Redmond_Standard_National'
    }
    elseif (('2015550123' -ne $found[0].DialedNumber) -or ('+12015550123' -ne $found[0].ExpectedTranslatedNumber) -or ('Redmond-National' -ne $found[0].ExpectedRoute) -or ('Redmond-National' -ne $found[0].ExpectedUsage) -or (('site:Redmond' -ne $found[0].TargetDialplan) -and ('Tag:site:Redmond' -ne $found[0].TargetDialplan)) -or (('Global' -ne $found[0].TargetVoicePolicy) -and ('Tag:Global' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Redmond_Standard_National'
        Set-CsVoiceTestConfiguration -Identity 'Redmond_Standard_National' -DialedNumber '2015550123' -ExpectedTranslatedNumber '+12015550123' -ExpectedRoute 'Redmond-National' -ExpectedUsage 'Redmond-National' -TargetDialplan 'site:Redmond' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Redmond_Standard_National'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Redmond_Standard_National' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Redmond_Standard_National: 2015550123 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Redmond_Standard_National did not succeed: 2015550123 should become +12015550123 and take Redmond-National.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Redmond_Standard_National is left out: -WhatIf was given.'
    }

    # Test call Redmond_Global_Emergency
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Redmond_Global_Emergency' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Redmond_Global_Emergency'
        New-CsVoiceTestConfiguration -Identity 'Redmond_Global_Emergency' -DialedNumber '112' -ExpectedTranslatedNumber '112' -ExpectedRoute 'Redmond-Emergency' -ExpectedUsage 'Redmond-Emergency' -TargetDialplan 'site:Redmond' -TargetVoicePolicy 'Redmond-Global' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Redmond_Global_Emergency'
    }
    elseif (('112' -ne $found[0].DialedNumber) -or ('112' -ne $found[0].ExpectedTranslatedNumber) -or ('Redmond-Emergency' -ne $found[0].ExpectedRoute) -or ('Redmond-Emergency' -ne $found[0].ExpectedUsage) -or (('site:Redmond' -ne $found[0].TargetDialplan) -and ('Tag:site:Redmond' -ne $found[0].TargetDialplan)) -or (('Redmond-Global' -ne $found[0].TargetVoicePolicy) -and ('Tag:Redmond-Global' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Redmond_Global_Emergency'
        Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_Emergency' -DialedNumber '112' -ExpectedTranslatedNumber '112' -ExpectedRoute 'Redmond-Emergency' -ExpectedUsage 'Redmond-Emergency' -TargetDialplan 'site:Redmond' -TargetVoicePolicy 'Redmond-Global' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Redmond_Global_Emergency'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Redmond_Global_Emergency' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Redmond_Global_Emergency: 112 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Redmond_Global_Emergency did not succeed: 112 should become 112 and take Redmond-Emergency.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Redmond_Global_Emergency is left out: -WhatIf was given.'
    }

    # Test call Redmond_Global_Internal
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Redmond_Global_Internal' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Redmond_Global_Internal'
        New-CsVoiceTestConfiguration -Identity 'Redmond_Global_Internal' -DialedNumber '2000' -ExpectedTranslatedNumber '+14255550100;ext=2000' -ExpectedRoute 'Redmond-Internal' -ExpectedUsage 'Redmond-Internal' -TargetDialplan 'site:Redmond' -TargetVoicePolicy 'Redmond-Global' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Redmond_Global_Internal'
    }
    elseif (('2000' -ne $found[0].DialedNumber) -or ('+14255550100;ext=2000' -ne $found[0].ExpectedTranslatedNumber) -or ('Redmond-Internal' -ne $found[0].ExpectedRoute) -or ('Redmond-Internal' -ne $found[0].ExpectedUsage) -or (('site:Redmond' -ne $found[0].TargetDialplan) -and ('Tag:site:Redmond' -ne $found[0].TargetDialplan)) -or (('Redmond-Global' -ne $found[0].TargetVoicePolicy) -and ('Tag:Redmond-Global' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Redmond_Global_Internal'
        Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_Internal' -DialedNumber '2000' -ExpectedTranslatedNumber '+14255550100;ext=2000' -ExpectedRoute 'Redmond-Internal' -ExpectedUsage 'Redmond-Internal' -TargetDialplan 'site:Redmond' -TargetVoicePolicy 'Redmond-Global' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Redmond_Global_Internal'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Redmond_Global_Internal' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Redmond_Global_Internal: 2000 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Redmond_Global_Internal did not succeed: 2000 should become +14255550100;ext=2000 and take Redmond-Internal.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Redmond_Global_Internal is left out: -WhatIf was given.'
    }

    # Test call Redmond_Global_TollFree
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Redmond_Global_TollFree' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Redmond_Global_TollFree'
        New-CsVoiceTestConfiguration -Identity 'Redmond_Global_TollFree' -DialedNumber '8002345678' -ExpectedTranslatedNumber '+18002345678' -ExpectedRoute 'Redmond-TollFree' -ExpectedUsage 'Redmond-TollFree' -TargetDialplan 'site:Redmond' -TargetVoicePolicy 'Redmond-Global' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Redmond_Global_TollFree'
    }
    elseif (('8002345678' -ne $found[0].DialedNumber) -or ('+18002345678' -ne $found[0].ExpectedTranslatedNumber) -or ('Redmond-TollFree' -ne $found[0].ExpectedRoute) -or ('Redmond-TollFree' -ne $found[0].ExpectedUsage) -or (('site:Redmond' -ne $found[0].TargetDialplan) -and ('Tag:site:Redmond' -ne $found[0].TargetDialplan)) -or (('Redmond-Global' -ne $found[0].TargetVoicePolicy) -and ('Tag:Redmond-Global' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Redmond_Global_TollFree'
        Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_TollFree' -DialedNumber '8002345678' -ExpectedTranslatedNumber '+18002345678' -ExpectedRoute 'Redmond-TollFree' -ExpectedUsage 'Redmond-TollFree' -TargetDialplan 'site:Redmond' -TargetVoicePolicy 'Redmond-Global' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Redmond_Global_TollFree'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Redmond_Global_TollFree' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Redmond_Global_TollFree: 8002345678 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Redmond_Global_TollFree did not succeed: 8002345678 should become +18002345678 and take Redmond-TollFree.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Redmond_Global_TollFree is left out: -WhatIf was given.'
    }

    # Test call Redmond_Global_Local
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Redmond_Global_Local' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Redmond_Global_Local'
        New-CsVoiceTestConfiguration -Identity 'Redmond_Global_Local' -DialedNumber '2000000' -ExpectedTranslatedNumber '+14252000000' -ExpectedRoute 'Redmond-Local' -ExpectedUsage 'Redmond-Local' -TargetDialplan 'site:Redmond' -TargetVoicePolicy 'Redmond-Global' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Redmond_Global_Local'
    }
    elseif (('2000000' -ne $found[0].DialedNumber) -or ('+14252000000' -ne $found[0].ExpectedTranslatedNumber) -or ('Redmond-Local' -ne $found[0].ExpectedRoute) -or ('Redmond-Local' -ne $found[0].ExpectedUsage) -or (('site:Redmond' -ne $found[0].TargetDialplan) -and ('Tag:site:Redmond' -ne $found[0].TargetDialplan)) -or (('Redmond-Global' -ne $found[0].TargetVoicePolicy) -and ('Tag:Redmond-Global' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Redmond_Global_Local'
        Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_Local' -DialedNumber '2000000' -ExpectedTranslatedNumber '+14252000000' -ExpectedRoute 'Redmond-Local' -ExpectedUsage 'Redmond-Local' -TargetDialplan 'site:Redmond' -TargetVoicePolicy 'Redmond-Global' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Redmond_Global_Local'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Redmond_Global_Local' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Redmond_Global_Local: 2000000 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Redmond_Global_Local did not succeed: 2000000 should become +14252000000 and take Redmond-Local.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Redmond_Global_Local is left out: -WhatIf was given.'
    }

    # Test call Redmond_Global_National
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Redmond_Global_National' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Redmond_Global_National'
        New-CsVoiceTestConfiguration -Identity 'Redmond_Global_National' -DialedNumber '2015550123' -ExpectedTranslatedNumber '+12015550123' -ExpectedRoute 'Redmond-National' -ExpectedUsage 'Redmond-National' -TargetDialplan 'site:Redmond' -TargetVoicePolicy 'Redmond-Global' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Redmond_Global_National'
    }
    elseif (('2015550123' -ne $found[0].DialedNumber) -or ('+12015550123' -ne $found[0].ExpectedTranslatedNumber) -or ('Redmond-National' -ne $found[0].ExpectedRoute) -or ('Redmond-National' -ne $found[0].ExpectedUsage) -or (('site:Redmond' -ne $found[0].TargetDialplan) -and ('Tag:site:Redmond' -ne $found[0].TargetDialplan)) -or (('Redmond-Global' -ne $found[0].TargetVoicePolicy) -and ('Tag:Redmond-Global' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Redmond_Global_National'
        Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_National' -DialedNumber '2015550123' -ExpectedTranslatedNumber '+12015550123' -ExpectedRoute 'Redmond-National' -ExpectedUsage 'Redmond-National' -TargetDialplan 'site:Redmond' -TargetVoicePolicy 'Redmond-Global' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Redmond_Global_National'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Redmond_Global_National' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Redmond_Global_National: 2015550123 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Redmond_Global_National did not succeed: 2015550123 should become +12015550123 and take Redmond-National.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Redmond_Global_National is left out: -WhatIf was given.'
    }

    # Test call Redmond_Global_International
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Redmond_Global_International' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Redmond_Global_International'
        New-CsVoiceTestConfiguration -Identity 'Redmond_Global_International' -DialedNumber '0114721234567' -ExpectedTranslatedNumber '+4721234567' -ExpectedRoute 'Redmond-International' -ExpectedUsage 'Redmond-International' -TargetDialplan 'site:Redmond' -TargetVoicePolicy 'Redmond-Global' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Redmond_Global_International'
    }
    elseif (('0114721234567' -ne $found[0].DialedNumber) -or ('+4721234567' -ne $found[0].ExpectedTranslatedNumber) -or ('Redmond-International' -ne $found[0].ExpectedRoute) -or ('Redmond-International' -ne $found[0].ExpectedUsage) -or (('site:Redmond' -ne $found[0].TargetDialplan) -and ('Tag:site:Redmond' -ne $found[0].TargetDialplan)) -or (('Redmond-Global' -ne $found[0].TargetVoicePolicy) -and ('Tag:Redmond-Global' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Redmond_Global_International'
        Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_International' -DialedNumber '0114721234567' -ExpectedTranslatedNumber '+4721234567' -ExpectedRoute 'Redmond-International' -ExpectedUsage 'Redmond-International' -TargetDialplan 'site:Redmond' -TargetVoicePolicy 'Redmond-Global' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Redmond_Global_International'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Redmond_Global_International' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Redmond_Global_International: 0114721234567 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Redmond_Global_International did not succeed: 0114721234567 should become +4721234567 and take Redmond-International.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Redmond_Global_International is left out: -WhatIf was given.'
    }

    # Test call Redmond_HelpDesk
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Redmond_HelpDesk' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Redmond_HelpDesk'
        New-CsVoiceTestConfiguration -Identity 'Redmond_HelpDesk' -DialedNumber '4357' -ExpectedTranslatedNumber '+14255550199' -ExpectedRoute 'Redmond-Local' -ExpectedUsage 'Redmond-Local' -TargetDialplan 'site:Redmond' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Redmond_HelpDesk'
    }
    elseif (('4357' -ne $found[0].DialedNumber) -or ('+14255550199' -ne $found[0].ExpectedTranslatedNumber) -or ('Redmond-Local' -ne $found[0].ExpectedRoute) -or ('Redmond-Local' -ne $found[0].ExpectedUsage) -or (('site:Redmond' -ne $found[0].TargetDialplan) -and ('Tag:site:Redmond' -ne $found[0].TargetDialplan)) -or (('Global' -ne $found[0].TargetVoicePolicy) -and ('Tag:Global' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Redmond_HelpDesk'
        Set-CsVoiceTestConfiguration -Identity 'Redmond_HelpDesk' -DialedNumber '4357' -ExpectedTranslatedNumber '+14255550199' -ExpectedRoute 'Redmond-Local' -ExpectedUsage 'Redmond-Local' -TargetDialplan 'site:Redmond' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Redmond_HelpDesk'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Redmond_HelpDesk' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Redmond_HelpDesk: 4357 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Redmond_HelpDesk did not succeed: 4357 should become +14255550199 and take Redmond-Local.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Redmond_HelpDesk is left out: -WhatIf was given.'
    }

    # Test call Redmond_Partner
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Redmond_Partner' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Redmond_Partner'
        New-CsVoiceTestConfiguration -Identity 'Redmond_Partner' -DialedNumber '16045550123' -ExpectedTranslatedNumber '+16045550123' -ExpectedRoute 'Partner in Vancouver' -ExpectedUsage 'Partner' -TargetDialplan 'site:Redmond' -TargetVoicePolicy 'Redmond-Global' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Redmond_Partner'
    }
    elseif (('16045550123' -ne $found[0].DialedNumber) -or ('+16045550123' -ne $found[0].ExpectedTranslatedNumber) -or ('Partner in Vancouver' -ne $found[0].ExpectedRoute) -or ('Partner' -ne $found[0].ExpectedUsage) -or (('site:Redmond' -ne $found[0].TargetDialplan) -and ('Tag:site:Redmond' -ne $found[0].TargetDialplan)) -or (('Redmond-Global' -ne $found[0].TargetVoicePolicy) -and ('Tag:Redmond-Global' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Redmond_Partner'
        Set-CsVoiceTestConfiguration -Identity 'Redmond_Partner' -DialedNumber '16045550123' -ExpectedTranslatedNumber '+16045550123' -ExpectedRoute 'Partner in Vancouver' -ExpectedUsage 'Partner' -TargetDialplan 'site:Redmond' -TargetVoicePolicy 'Redmond-Global' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Redmond_Partner'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Redmond_Partner' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Redmond_Partner: 16045550123 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Redmond_Partner did not succeed: 16045550123 should become +16045550123 and take Partner in Vancouver.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Redmond_Partner is left out: -WhatIf was given.'
    }

    # Done
    if ($WhatIf) {
        Write-Host -Object 'Nothing was changed: -WhatIf was given.'
    }
    elseif ((0 -lt $created.Count) -or (0 -lt $changed.Count) -or (0 -lt $removed.Count)) {
        Write-Host -Object (@('Created ', $created.Count, ': ', (@($created | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Write-Host -Object (@('Changed ', $changed.Count, ': ', (@($changed | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Write-Host -Object (@('Removed ', $removed.Count, ': ', (@($removed | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Write-Host -Object 'plan 1 of site usa is in place.'
    }
    else {
        Write-Host -Object 'plan 1 of site usa was in place already; nothing had to be changed.'
    }
}
catch {
    Write-Warning -Message (@('Stopped: ', $_) -join '')
    if ($transcript) {
        Stop-Transcript -ErrorAction Stop | Out-Null -ErrorAction Stop
    }
    throw
}
if ($transcript) {
    Stop-Transcript -ErrorAction Stop | Out-Null -ErrorAction Stop
}
